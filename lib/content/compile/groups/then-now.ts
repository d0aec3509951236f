import type { CourseIndex } from "@/lib/content/course-index";
import type { GroupOf } from "@/lib/content/group";
import { shownDate } from "@/lib/content/shown";
import { type GroupParts, groupOption, mixed } from "./parts";

/** What was so and what came in its place, each to be put to its time. */
export function thenNowParts(index: CourseIndex, group: GroupOf<"then-now">): GroupParts {
  const { former, latter, others } = group;
  const [was, is] = [index.fact(former.fact), index.fact(latter.fact)];
  const options = [
    ...[former, latter].map((told) => ({ ...told, right: true })),
    ...others.map((told) => ({ ...told, right: false })),
  ].map((told) => groupOption(index, { ...told, id: told.text }));
  const prompts = [
    { id: "then", text: `Then, ${shownDate(was.asOf.date)}` },
    { id: "now", text: `Later, ${shownDate(is.asOf.date)}` },
  ];
  const [then, now] = prompts.map(({ text }) => text);
  return {
    answer: {
      type: "matching",
      pairs: [
        { promptId: "then", optionId: former.text },
        { promptId: "now", optionId: latter.text },
      ],
      shown: `${then}: ${former.text}; ${now}: ${latter.text}`,
    },
    options: mixed(group, options),
    prompts,
    statement: `${was.statement} ${is.statement}`,
  };
}
