import { type Fact, slotsOf } from "./fact";
import type { Dated } from "./partial-date";

/** What dates a fact, the first that is filled: when it happened or was said, began, or when a term began. */
const datingSlots = ["date", "began", "from"];

/**
 * When a fact happened or was said, by the slot that dates it; `asOf` is the day of what somebody says.
 * Null where the slot holds no date.
 */
export function dateOf(fact: Fact, slot?: string): Dated | null {
  if (slot === "asOf") return fact.asOf;
  const slots = slotsOf(fact);
  const found = (slot === undefined ? datingSlots : [slot])
    .map((name) => slots[name])
    .find((value) => value?.type === "date");
  return found?.type === "date" ? found : null;
}

/** The first and the last day that a partial date may mean, as texts that compare. */
export function spanOf(date: string): { first: string; last: string } {
  return { first: date.padEnd(10, "-01"), last: `${date}${"-12-31".slice(date.length - 4)}` };
}
