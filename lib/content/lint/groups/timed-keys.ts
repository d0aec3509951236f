import { standing } from "@/lib/content/compile/groups/several";
import { kindContextOf } from "@/lib/content/compile/kind-context";
import { alsoFitting } from "@/lib/content/compile/kind-options";
import type { Course } from "@/lib/content/course";
import { type CourseIndex, indexCourse } from "@/lib/content/course-index";
import type { GroupOf } from "@/lib/content/group";
import { dateOf, datingSlotOf, spanOf } from "@/lib/content/group-date";
import type { Problem } from "@/lib/content/problem";
import { wrongKey } from "./group-finding";
import { otherTimes } from "./same-matter";

/** What is put in order happened surely one after the other, as precisely as each date is known. */
export function orderKey(course: Course, group: GroupOf<"order">): Problem[] {
  const index = indexCourse(course);
  const spans = group.members.map(({ fact, slot }) => ({
    fact,
    ...spanOf(dateOf(index.fact(fact), slot)?.date ?? ""),
  }));
  const overlapping = spans.flatMap((one, i) =>
    spans
      .slice(0, i)
      .filter((other) => one.first <= other.last && other.first <= one.last)
      .map((other) =>
        wrongKey(group, `${other.fact} and ${one.fact} may be of one time: no order is sure.`),
      ),
  );
  return [...overlapping, ...timesTold(course, index, group)];
}

/** Of several two are right at least and not all, and each is surely right or surely wrong. */
export function severalKey(course: Course, group: GroupOf<"several">): Problem[] {
  const index = indexCourse(course);
  const stands = group.members.map(({ fact, slot }) => ({
    fact,
    stand: standing(group.sought, index.fact(fact), slot),
  }));
  const right = stands.filter(({ stand }) => stand === "in").length;
  return [
    ...stands
      .filter(({ stand }) => stand === "open")
      .map(({ fact }) => wrongKey(group, `${fact} may be right or wrong: its date is too loose.`)),
    ...(right < 2 ? [wrongKey(group, `${right} of its options are right, not two at least.`)] : []),
    ...(right === stands.length ? [wrongKey(group, "All of its options are right.")] : []),
    ...kindsFit(index, group),
    ...("kind" in group.sought ? [] : timesTold(course, index, group)),
  ];
}

/** No option of another kind fits the kind that is sought as well. */
function kindsFit(index: CourseIndex, { sought, ...group }: GroupOf<"several">): Problem[] {
  if (!("kind" in sought)) return [];
  return group.members.flatMap(({ fact: id }) => {
    const fact = index.fact(id);
    if (fact.kind === sought.kind) return [];
    const context = kindContextOf(index, fact);
    if (context && !alsoFitting(fact.kind, context).has(sought.kind)) return [];
    return [wrongKey(group, `${id} (${fact.kind}) may be taken for ${sought.kind} as well.`)];
  });
}

function timesTold(
  course: Course,
  index: CourseIndex,
  group: GroupOf<"order"> | GroupOf<"several">,
): Problem[] {
  return group.members.flatMap(({ fact: id, slot }) => {
    const fact = index.fact(id);
    return otherTimes(course, group, { fact, slot: datingSlotOf(fact, slot) });
  });
}
