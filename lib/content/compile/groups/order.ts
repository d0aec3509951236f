import { compareText } from "@/lib/compare-text";
import type { CourseIndex } from "@/lib/content/course-index";
import type { GroupOf } from "@/lib/content/group";
import { dateOf, spanOf } from "@/lib/content/group-date";
import { shownDate } from "@/lib/content/shown";
import { type GroupParts, groupOption, mixed } from "./parts";

/** What happened, to be put in order, the earliest first. */
export function orderParts(index: CourseIndex, group: GroupOf<"order">): GroupParts {
  const told = group.members
    .map((member) => ({
      ...member,
      date: dateOf(index.fact(member.fact), member.slot)?.date ?? "",
    }))
    .toSorted((a, b) => compareText(spanOf(a.date).first, spanOf(b.date).first));
  const dated = told.map(({ text, date }) => `${text} (${shownDate(date)})`);
  const options = told.map((member) =>
    groupOption(index, { ...member, id: member.fact, right: true }),
  );
  return {
    answer: {
      type: "order",
      ids: told.map(({ fact }) => fact),
      shown: told.map(({ text }) => text).join(" → "),
    },
    options: mixed(group, options),
    statement: `The earliest first: ${dated.join("; ")}.`,
  };
}
