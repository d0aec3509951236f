import { compareText } from "@/lib/compare-text";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import { type When, whenOf } from "./when";

/** A fact on the line: a day is a point, anything less precise or longer is a span. */
export type Entry<F> = { fact: F; when: When; shape: "point" | "span"; months: number };

/** The entries that begin in one year, and how many years nothing stands for before it. */
export type Year<F> = { year: number; silentYears: number; entries: Entry<F>[] };

type Dated = Pick<CompiledFact, "id" | "slots" | "asOf" | "validUntil">;

/** Facts along a line of time, the earliest first; of the same date, in the order of their ids. */
export function timelineOf<F extends Dated>(facts: readonly F[]): Year<F>[] {
  const entries = facts
    .map((fact) => entryOf(fact))
    .toSorted((a, b) => compareText(a.when.from, b.when.from) || compareText(a.fact.id, b.fact.id));
  const years = new Map<number, Entry<F>[]>();
  for (const entry of entries) {
    const year = Number(entry.when.from.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  const inOrder = [...years];
  return inOrder.map(([year, ofYear], index) => {
    const before = inOrder[index - 1]?.[0] ?? year;
    return { year, silentYears: Math.max(0, year - before - 1), entries: ofYear };
  });
}

function entryOf<F extends Dated>(fact: F): Entry<F> {
  const when = whenOf(fact);
  const isPoint = when.from === when.to && when.from.length === 10;
  return { fact, when, shape: isPoint ? "point" : "span", months: isPoint ? 0 : monthsOf(when) };
}

/** How many calendar months a span touches. */
function monthsOf({ from, to }: When): number {
  const first = Number(from.slice(0, 4)) * 12 + (Number(from.slice(5, 7) || 1) - 1);
  const last = Number(to.slice(0, 4)) * 12 + (Number(to.slice(5, 7) || 12) - 1);
  return Math.max(1, last - first + 1);
}
