import type { Course } from "@/lib/content/course";
import { indexCourse } from "@/lib/content/course-index";
import type { Fact } from "@/lib/content/fact";
import { fold } from "@/lib/content/fold";
import type { GroupOf } from "@/lib/content/group";
import type { Problem } from "@/lib/content/problem";
import { shownDate } from "@/lib/content/shown";
import { wrongKey } from "./group-finding";

/** Two speak to one saying in opposite senses, each in a fact, and the stem tells when. */
export function rejectsKey(course: Course, group: GroupOf<"rejects">): Problem[] {
  const index = indexCourse(course);
  const rejecting = index.fact(group.rejectedBy);
  const saying = group.saidBy.map(({ fact }) => index.fact(fact));
  const [first] = saying;
  const speakers = [rejecting, ...saying].map(({ holders }) => holders[0]?.who);
  return [
    ...(first && areOpposed(rejecting, first)
      ? []
      : [wrongKey(group, "Neither fact contradicts the other.", "rejectedBy")]),
    ...(new Set(speakers).size < speakers.length
      ? [wrongKey(group, "A speaker stands twice.", "saidBy")]
      : []),
    ...(fold(group.stem).includes(fold(group.saying).replace(/\.$/, ""))
      ? []
      : [wrongKey(group, "The stem does not hold the saying.", "stem")]),
    ...undated(group, [rejecting, ...saying]),
  ];
}

function areOpposed(a: Fact, b: Fact): boolean {
  return a.contradicts.includes(b.id) || b.contradicts.includes(a.id);
}

/** What is now took the place of what was then, and the stem tells both times. */
export function thenNowKey(course: Course, group: GroupOf<"then-now">): Problem[] {
  const index = indexCourse(course);
  const [former, latter] = [index.fact(group.former.fact), index.fact(group.latter.fact)];
  const texts = [group.former, group.latter, ...group.others].map(({ text }) => fold(text));
  return [
    ...(latter.supersedes === former.id
      ? []
      : [wrongKey(group, `${latter.id} does not supersede ${former.id}.`, "latter")]),
    ...(new Set(texts).size < texts.length
      ? [wrongKey(group, "Two options read alike.", "others")]
      : []),
    ...(former.asOf.date < latter.asOf.date
      ? []
      : [wrongKey(group, "What is now is not as of later.", "latter")]),
    ...undated(group, [former, latter]),
  ];
}

/** The times of the facts that the stem leaves out: each to the month, or to the year where no more is known. */
function undated(group: { id: string; stem: string }, facts: readonly Fact[]): Problem[] {
  return facts
    .map(({ asOf }) => shownDate(asOf.date.slice(0, 7)))
    .filter((date) => !group.stem.includes(date))
    .map((date) => wrongKey(group, `The stem does not say ${date}.`, "stem"));
}
