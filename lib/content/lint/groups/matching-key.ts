import { matchingParts } from "@/lib/content/compile/groups/matching";
import type { Course } from "@/lib/content/course";
import { type CourseIndex, indexCourse } from "@/lib/content/course-index";
import { fold } from "@/lib/content/fold";
import type { GroupOf } from "@/lib/content/group";
import { matchedValue } from "@/lib/content/matched-value";
import type { Problem } from "@/lib/content/problem";
import { valuesOverlap } from "@/lib/content/values-overlap";
import { wrongKey } from "./group-finding";
import { rivalProblems } from "./same-matter";

/** Over the whole course each prompt has one option and each option one prompt. */
export function matchingKey(course: Course, group: GroupOf<"matching">): Problem[] {
  const index = indexCourse(course);
  const { prompts, options } = group.match;
  return [
    ...sharedValues(index, group, prompts),
    ...sharedValues(index, group, options),
    ...sharedWords(index, group),
    ...crossed(course, group, options),
    ...crossed(course, group, prompts),
  ];
}

/** Two members with one value in a slot: neither would have an answer of its own. */
function sharedValues(index: CourseIndex, group: GroupOf<"matching">, slot: string): Problem[] {
  return pairsOf(group).flatMap(([one, other]) => {
    const [a, b] = [one, other].map((id) => matchedValue(index.fact(id), slot));
    const message = `${one} and ${other} share their "${slot}".`;
    return a && b && valuesOverlap(a, b) ? [wrongKey(group, message)] : [];
  });
}

/** Two prompts or two options that read alike, though they are of several things. */
function sharedWords(index: CourseIndex, group: GroupOf<"matching">): Problem[] {
  const { prompts = [], options } = matchingParts(index, group);
  return [prompts, options].flatMap((shown) => {
    const texts = shown.map(({ text }) => fold(text));
    const twice = shown.filter((_, i) => texts.indexOf(texts[i] ?? "") < i);
    return twice.map(({ text }) => wrongKey(group, `"${text}" stands twice.`));
  });
}

/** What belongs to one member must not be right for another by any fact. */
function crossed(course: Course, group: GroupOf<"matching">, slot: string): Problem[] {
  const index = indexCourse(course);
  return group.members.flatMap(({ fact: id }) =>
    group.members
      .filter((other) => other.fact !== id)
      .flatMap((other) => {
        const value = matchedValue(index.fact(other.fact), slot);
        if (!value) return [];
        const wrong = { fact: index.fact(id), slot, value, reasonId: other.fact };
        return rivalProblems(course, group, wrong);
      }),
  );
}

function pairsOf({ members }: GroupOf<"matching">): [string, string][] {
  return members.flatMap(({ fact }, i) =>
    members.slice(0, i).map((other): [string, string] => [other.fact, fact]),
  );
}
