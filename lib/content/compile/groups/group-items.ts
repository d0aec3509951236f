import type { CourseIndex } from "@/lib/content/course-index";
import { askedGroups, type Group, membersOf } from "@/lib/content/group";
import type { GroupItem } from "@/lib/content/group-item";
import { chartParts } from "./chart";
import { mapParts } from "./map";
import { matchingParts } from "./matching";
import { orderParts } from "./order";
import { type GroupParts, groupItemId } from "./parts";
import { rejectsParts } from "./rejects";
import { severalParts } from "./several";
import { thenNowParts } from "./then-now";

/** The groups of a course that some facts hold whole, each as the item that it is asked by. */
export function groupItemsOf(index: CourseIndex, factIds: readonly string[]): GroupItem[] {
  const held = new Set(factIds);
  return askedGroups(index.course.groups)
    .filter((group) => membersOf(group).every((id) => held.has(id)))
    .map((group) => groupItem(index, group));
}

function groupItem(index: CourseIndex, group: Group): GroupItem {
  const { statement, prompts = [], figure = null, ...parts } = partsOf(index, group);
  return {
    id: groupItemId(group),
    family: group.family,
    cardId: null,
    factIds: membersOf(group),
    meaningRevision: group.meaningRevision,
    stem: group.stem,
    ...parts,
    prompts,
    figure,
    explanation: { statement, why: group.why },
  };
}

function partsOf(index: CourseIndex, group: Group): GroupParts {
  switch (group.family) {
    case "several":
      return severalParts(index, group);
    case "order":
      return orderParts(index, group);
    case "matching":
      return matchingParts(index, group);
    case "map":
      return mapParts(index, group);
    case "chart":
      return chartParts(index, group);
    case "rejects":
      return rejectsParts(index, group);
    case "then-now":
      return thenNowParts(index, group);
  }
}
