import { states } from "./states";

const byName = new Map(
  states.flatMap(({ name, aliases, adjectives }) =>
    [name, ...aliases].map((one): [string, string | undefined] => [one, adjectives[0]]),
  ),
);

/** A state's name as it stands before a noun: "Norvian" for Norvia; null where it has no such form. */
export function shownAsAdjective(name: string): string | null {
  return byName.get(name.replace(/^[Tt]he /, "")) ?? null;
}

const adjectives = new Set(states.flatMap((state) => state.adjectives));

/** Whether a word says of which state somebody is: "Norvian". */
export function isOfState(word: string): boolean {
  return adjectives.has(word);
}
