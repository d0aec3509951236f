import type { CourseIndex } from "@/lib/content/course-index";
import type { Fact } from "@/lib/content/fact";
import { namesOf } from "@/lib/content/names";
import { shownAmount, shownDate } from "@/lib/content/shown";
import type { SlotValue } from "@/lib/content/slot";
import { gap, occurrences, withGap } from "./gap";

/** The fact's statement with the slot's value taken out, or null where that makes no fair question. */
export function clozeStem(index: CourseIndex, fact: Fact, value: SlotValue): string | null {
  switch (value.type) {
    case "entity":
      return withGap(fact.statement, namesOf(index.entity(value.id)));
    case "text":
      return withGap(fact.statement, [value.text, ...value.accept]);
    case "date":
      return dateGap(fact.statement, value.date);
    case "quantity":
      return amountGap(fact.statement, value);
  }
}

/** A date is a gap only as it is written, and only if its year stands nowhere else. */
function dateGap(statement: string, date: string): string | null {
  const stem = withGap(statement, [shownDate(date)]);
  if (!stem || stem.includes(date.slice(0, 4))) return null;
  return new RegExp(`\\d ${gap}`).test(stem) ? null : stem;
}

/** The unit stays, so that a number alone is asked for. */
function amountGap(
  statement: string,
  { amount, unit }: Extract<SlotValue, { type: "quantity" }>,
): string | null {
  const shown = shownAmount(amount);
  const written = [`${shown} ${unit}`, `${shown}${unit}`, `${shown}-${unit}`];
  const surface = written.find((text) => statement.includes(text));
  if (!surface || occurrences(statement, shown).length !== 1) return null;
  return withGap(statement, [shown]);
}
