type Body = Readonly<Record<string, unknown>>;

/** What the entries of a course are called by people, by id; of one that is called nothing yet, nothing. */
export function calledIn(bodies: readonly Body[]): ReadonlyMap<string, string> {
  const called = bodies.map(({ id, name, title, statement, stem }) => {
    return [`${id}`, name ?? title ?? statement ?? stem] as const;
  });
  return new Map(called.flatMap(([id, text]) => (typeof text === "string" ? [[id, text]] : [])));
}

/** An id that stands in quotation marks, and one of a fact or group, which no word is like. */
const ids = /"([a-z][a-z0-9-]*)"|\b([fg]_[0-9a-hjkmnp-tv-z]{10})\b/g;

/** A sentence of the gate with what people call it in the place of each id; what is called nothing stays. */
export function inNames(sentence: string, called: ReadonlyMap<string, string>): string {
  return sentence.replaceAll(ids, (said, quoted, minted) => {
    const name = called.get(quoted ?? minted);
    return name === undefined ? said : `“${name}”`;
  });
}
