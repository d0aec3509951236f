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
