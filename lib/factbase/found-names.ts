import { fold } from "@/lib/content/fold";
import { isFoundBy } from "./query";

/**
 * Names that a search found: those that are what was asked for first, by name or by alias, then
 * those that hold the words, then those of which only the description does. Otherwise as given.
 */
export function namesInOrderOfFit<Named extends { name: string; aliases: readonly string[] }>(
  entities: readonly Named[],
  query: string,
): Named[] {
  const asked = fold(query);
  const misfit = ({ name, aliases }: Named) => {
    if ([name, ...aliases].some((one) => fold(one) === asked)) return 0;
    return isFoundBy(fold(name), query) ? 1 : 2;
  };
  const misfits = new Map(entities.map((entity) => [entity, misfit(entity)]));
  return entities.toSorted((a, b) => Number(misfits.get(a)) - Number(misfits.get(b)));
}
