import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import { shownQuantity } from "@/lib/content/shown";

/** One fact's quantity as a bar. */
export type Bar = {
  factId: string;
  /** The id of the entity whose quantity it is. */
  by: string;
  amount: number;
  shown: string;
  /** Of the longest bar, 0–1. */
  share: number;
};

export type Bars = { of: string; unit: string; bars: Bar[]; notes: string[] };

/** The quantities of a chart, the largest first; null where they are not of one unit, or too few. */
export function barsOf(facts: readonly CompiledFact[]): Bars | null {
  const measured = facts.flatMap((fact) => {
    const { value, by, of } = fact.slots;
    if (value?.type !== "quantity" || by?.type !== "entity" || of?.type !== "text") return [];
    return [{ fact, value, by: by.id, of: of.text }];
  });
  const units = new Set(measured.map(({ value }) => value.unit));
  const [first] = measured;
  if (!first || measured.length < 2 || units.size > 1) return null;
  const most = Math.max(...measured.map(({ value }) => value.amount));
  const bars = measured
    .map(({ fact, value, by }) => ({
      factId: fact.id,
      by,
      amount: value.amount,
      shown: shownQuantity(value),
      share: most > 0 ? value.amount / most : 0,
    }))
    .toSorted((a, b) => b.amount - a.amount);
  const notes = new Set(measured.flatMap(({ fact }) => fact.sourceNote ?? []));
  return { of: first.of, unit: first.value.unit, bars, notes: [...notes] };
}
