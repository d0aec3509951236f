import { wordsOf } from "./fold";
import { datesOverlap } from "./partial-date";
import type { SlotValue } from "./slot";

type Quantity = Extract<SlotValue, { type: "quantity" }>;

/** Below this share of common words two wordings count as two matters. */
const sameMatter = 0.6;

/** The share of an amount that "about" leaves open where the author gave no tolerance. */
const looseness = 0.1;

/** Whether two values could both be right: the same entity, nested dates, numbers within each other's bounds. */
export function valuesOverlap(a: SlotValue, b: SlotValue): boolean {
  if (a.type === "entity" && b.type === "entity") return a.id === b.id;
  if (a.type === "text" && b.type === "text") return textsOverlap(a.text, b.text);
  if (a.type === "date" && b.type === "date") return datesOverlap(a.date, b.date);
  if (a.type === "quantity" && b.type === "quantity") return quantitiesOverlap(a, b);
  return false;
}

function textsOverlap(a: string, b: string): boolean {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(left.size, right.size, 1) >= sameMatter;
}

function quantitiesOverlap(a: Quantity, b: Quantity): boolean {
  const [left, right] = [rangeOf(a), rangeOf(b)];
  return left.low <= right.high && right.low <= left.high;
}

/** The amounts that a quantity leaves possible. */
export function rangeOf({
  amount,
  bound,
  tolerance,
}: Pick<Quantity, "amount" | "bound" | "tolerance">): { low: number; high: number } {
  const open = bound === "about" ? Math.max(tolerance, looseness) : tolerance;
  const spread = Math.abs(amount) * open;
  const isOpen = bound === "at least" || bound === "more than";
  return {
    low: bound === "at most" ? Number.NEGATIVE_INFINITY : amount - spread,
    high: isOpen ? Number.POSITIVE_INFINITY : amount + spread,
  };
}
