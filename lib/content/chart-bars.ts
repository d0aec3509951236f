import { askedValue } from "./asked-value";
import type { CourseIndex } from "./course-index";
import type { GroupOf } from "./group";
import type { SlotValue } from "./slot";
import { rangeOf } from "./values-overlap";

type Quantity = Extract<SlotValue, { type: "quantity" }>;

/** A quantity as a bar of a chart, labelled by whose it is. */
export type Bar = Pick<Quantity, "amount" | "bound" | "tolerance" | "unit"> & {
  id: string;
  label: string;
  factId: string;
};

/**
 * The facts' quantities as bars, in the order of the facts.
 *
 * @throws RangeError where a fact is no quantity of somebody: the gate's check of groups comes before
 */
export function barsOf(index: CourseIndex, factIds: readonly string[]): Bar[] {
  return factIds.map((factId) => {
    const fact = index.fact(factId);
    const by = askedValue(fact, "by");
    const value = askedValue(fact, "value");
    if (by?.type !== "entity" || value?.type !== "quantity") {
      throw new RangeError(`${factId} is no bar: it lacks whose it is or how much.`);
    }
    const { amount, bound, tolerance, unit } = value;
    return { id: by.id, label: index.entity(by.id).name, factId, amount, bound, tolerance, unit };
  });
}

/** Whether a bar is the one that is sought, surely is not, or may be: bounds leave amounts open. */
export function isSought(
  sought: GroupOf<"chart">["sought"],
  bar: Bar,
  bars: readonly Bar[],
): "in" | "out" | "open" {
  const own = rangeOf(bar);
  const other = sumOf(yardstickOf(sought.of, bar, bars));
  const { above = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = sought;
  const [least, most] = [own.low / other.high, own.high / other.low];
  if (above < least && most < below) return "in";
  return most <= above || below <= least ? "out" : "open";
}

/** The bars whose sum a bar is measured by; none where there are not so many as the rank says. */
export function yardstickOf(
  of: GroupOf<"chart">["sought"]["of"],
  bar: Bar,
  bars: readonly Bar[],
): Bar[] {
  if (of === "others") return bars.filter(({ id }) => id !== bar.id);
  return bars.toSorted((a, b) => b.amount - a.amount).slice(of - 1, of);
}

type Range = { low: number; high: number };

function sumOf(bars: readonly Bar[]): Range {
  if (bars.length === 0) return { low: 0, high: Number.POSITIVE_INFINITY };
  const ranges = bars.map(rangeOf);
  return ranges.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }));
}
