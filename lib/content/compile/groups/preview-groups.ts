import { compileFacts } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
import { indexCourse } from "@/lib/content/course-index";
import { asAsked, type Group, membersOf } from "@/lib/content/group";
import type { GroupItem } from "@/lib/content/group-item";
import { danglingReferences } from "@/lib/content/lint/dangling-references";
import { groupKeys } from "@/lib/content/lint/groups/group-keys";
import { groupWording } from "@/lib/content/lint/groups/group-wording";
import type { Problem } from "@/lib/content/problem";
import { groupItemsOf } from "./group-items";

/** A question over several facts, with what a person may do about it. */
export type PreviewedGroup = {
  groupId: string;
  item: GroupItem;
  isDropped: boolean;
  /** Whether somebody has it in other words. */
  isChanged: boolean;
  /** What the gate has against its words. */
  problems: Problem[];
};

/** Every question that asks a fact beside others as a student meets it, dropped ones too; none that refers to what is not there. */
export function groupsOfFact(course: Course, factId: string): PreviewedGroup[] {
  const loose = new Set(
    danglingReferences(course).flatMap(({ at }) => {
      if ("file" in at) return [];
      return "factId" in at ? at.factId : at.entryId;
    }),
  );
  return course.groups
    .filter((group) => membersOf(group).includes(factId))
    .filter((group) => ![group.id, ...membersOf(group)].some((id) => loose.has(id)))
    .flatMap((group) => previewed(course, group));
}

function previewed(course: Course, group: Group): PreviewedGroup[] {
  const { dropped, stem } = group.override ?? {};
  // Alone and in its words, whether it is dropped or not.
  const own = { ...course, groups: [{ ...asAsked(group), override: undefined }] };
  const index = indexCourse(own);
  const members = membersOf(group);
  const compiled = compileFacts(own, "", members.map(index.fact));
  const found = [...groupWording(own), ...groupKeys(own, [compiled])];
  return groupItemsOf(index, members).map((item) => ({
    ...{ groupId: group.id, item, isDropped: dropped === true, isChanged: stem !== undefined },
    problems: found.filter(({ at }) => "field" in at && at.field === "stem"),
  }));
}
