import { type Bar, barsOf, isSought, yardstickOf } from "@/lib/content/chart-bars";
import type { CourseIndex } from "@/lib/content/course-index";
import type { GroupOf } from "@/lib/content/group";
import { shownAmount } from "@/lib/content/shown";
import { type GroupParts, groupOption, mixed } from "./parts";

/** A bar to be found by its size beside the others. */
export function chartParts(index: CourseIndex, group: GroupOf<"chart">): GroupParts {
  const bars = barsOf(index, group.members);
  const options = bars.map((bar) =>
    groupOption(index, {
      fact: bar.factId,
      id: bar.id,
      text: bar.label,
      right: isSought(group.sought, bar, bars) === "in",
      reason: index.fact(bar.factId).statement + shareTold(group, bar, bars),
    }),
  );
  const right = options.find((option) => option.right);
  return {
    answer: { type: "one", shown: right?.text ?? "" },
    options: mixed(group, options),
    figure: {
      type: "chart",
      unit: bars[0]?.unit ?? "",
      bars: bars.map(({ id, label, amount, bound }) => ({ id, label, amount, bound })),
    },
    statement: right?.factId ? index.fact(right.factId).statement : "",
  };
}

/** How much a bar is of what the question measures it by: why it is right, or why not. */
function shareTold({ sought }: GroupOf<"chart">, bar: Bar, bars: readonly Bar[]): string {
  const yardstick = yardstickOf(sought.of, bar, bars);
  const isClear = [bar, ...yardstick].every(({ bound }) => bound === "exact");
  if (!isClear || yardstick.includes(bar)) return "";
  const sum = Number(yardstick.reduce((all, { amount }) => all + amount, 0).toPrecision(6));
  const share = Math.round((100 * bar.amount) / sum);
  return ` That is about ${share} per cent of ${shownAmount(sum)} ${bar.unit}.`;
}
