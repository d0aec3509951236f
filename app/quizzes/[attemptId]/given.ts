/** The ids in a stored answer of several or of an order; none where there is no answer yet. */
export function idsIn(given: string | undefined): string[] {
  return given ? JSON.parse(given) : [];
}

/** The options of a stored matching by their prompts; empty where there is no answer yet. */
export function pairsIn(given: string | undefined): Record<string, string> {
  return given ? JSON.parse(given) : {};
}
