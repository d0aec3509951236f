/** The years a text names, 1500 to 2099. */
export function yearsIn(text: string): number[] {
  return (text.match(/\b(?:1[5-9]|20)\d\d\b/g) ?? []).map(Number);
}

/**
 * Whether the years that a question names leave a date possible. A question about something of 2025
 * that names 2024 asks of a time since then; one about something of 2018 that names 2019 asks as of
 * then.
 */
export function isPossibleDate(question: string, key: string, date: string): boolean {
  const [right, year] = [key, date].map((text) => Number(text.slice(0, 4)));
  if (right === undefined || year === undefined) return false;
  return yearsIn(question).every(
    (named) => (named <= right || year <= named) && (named > right || year >= named),
  );
}
