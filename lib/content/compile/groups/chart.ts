import { barsOf, isSought } from "@/lib/content/chart-bars";
import type { CourseIndex } from "@/lib/content/course-index";
import type { GroupOf } from "@/lib/content/group";
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
    statement: right?.reason ?? "",
  };
}
