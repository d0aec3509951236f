/** A value of a file as text; what is neither text nor a number is none. */
export function textIn(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function wordsIn(value: unknown): string[] {
  return listIn(value).map(textIn);
}

export function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** The value where it is one of these, else another. */
export function oneOf<T extends string>(values: readonly T[], value: unknown, other: T): T {
  return values.find((one) => one === value) ?? other;
}
