import { compareText } from "@/lib/compare-text";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import { fold } from "@/lib/content/fold";
import { isFoundBy } from "./query";

/** Facts that a search found: those whose statement itself holds the words first, then the newest. */
export function inOrderOfFit(facts: readonly CompiledFact[], query: string): CompiledFact[] {
  const fits = new Map(facts.map((fact) => [fact.id, isFoundBy(fold(fact.statement), query)]));
  return facts.toSorted(
    (a, b) =>
      Number(fits.get(b.id)) - Number(fits.get(a.id)) ||
      compareText(b.asOf.date, a.asOf.date) ||
      compareText(a.id, b.id),
  );
}
