import { type Fact, slotsOf } from "./fact";
import type { Dated } from "./partial-date";

/** What dates a fact, the first that is filled: when it happened or was said, began, or when a term began. */
const datingSlots = ["date", "began", "from"];

/** The slot that dates a fact, or the one that the author names. */
export function datingSlotOf(fact: Fact, slot?: string): string {
  const slots = slotsOf(fact);
  return slot ?? datingSlots.find((name) => slots[name]?.type === "date") ?? "date";
}

/**
 * When a fact happened or was said, by the slot that dates it; `asOf` is the day of what somebody says.
 * Null where the slot holds no date.
 */
export function dateOf(fact: Fact, slot?: string): Dated | null {
  if (slot === "asOf") return fact.asOf;
  const value = slotsOf(fact)[datingSlotOf(fact, slot)];
  return value?.type === "date" ? value : null;
}

/** The first and the last day that a partial date may mean, as texts that compare. */
export function spanOf(date: string): { first: string; last: string } {
  return { first: date.padEnd(10, "-01"), last: `${date}${"-12-31".slice(date.length - 4)}` };
}
