import type { CourseIndex } from "@/lib/content/course-index";
import type { Fact } from "@/lib/content/fact";
import type { GroupOf } from "@/lib/content/group";
import { dateOf, spanOf } from "@/lib/content/group-date";
import { type GroupParts, groupOption, listed, mixed } from "./parts";

/** Facts of which some share what is sought. */
export function severalParts(index: CourseIndex, group: GroupOf<"several">): GroupParts {
  const options = group.members.map((member) => {
    const fact = index.fact(member.fact);
    const kindReason = "kind" in group.sought ? fact.kindReason : undefined;
    return groupOption(index, {
      ...member,
      reason: member.reason ?? kindReason,
      id: member.fact,
      right: standing(group.sought, fact, member.slot) === "in",
    });
  });
  const shown = listed(options.filter(({ right }) => right).map(({ text }) => text));
  return {
    answer: { type: "several", shown },
    options: mixed(group, options),
    statement: `What fits: ${shown}.`,
  };
}

/**
 * Whether a fact has what is sought, surely has not, or may have it: a date that is less precise than
 * the span's ends may lie on either side of them.
 */
export function standing(
  sought: GroupOf<"several">["sought"],
  fact: Fact,
  slot?: string,
): "in" | "out" | "open" {
  if ("kind" in sought) return fact.kind === sought.kind ? "in" : "out";
  const date = dateOf(fact, slot)?.date;
  if (date === undefined) return "open";
  const { first, last } = spanOf(date);
  const from = sought.from === undefined ? "0000" : spanOf(sought.from).first;
  const until = sought.until === undefined ? "9999" : spanOf(sought.until).last;
  if (from <= first && last <= until) return "in";
  return last < from || until < first ? "out" : "open";
}
