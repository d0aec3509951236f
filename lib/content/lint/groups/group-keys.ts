import { groupItemId } from "@/lib/content/compile/groups/parts";
import type { CompiledModule } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
import { askedGroups, type Group } from "@/lib/content/group";
import type { Problem } from "@/lib/content/problem";
import { chartKey, mapKey } from "./figure-keys";
import { matchingKey } from "./matching-key";
import { rejectsKey, thenNowKey } from "./opposed-keys";
import { orderKey, severalKey } from "./timed-keys";

/** Over the whole course what a compiled group marks as right is right, and nothing else is. */
export function groupKeys(course: Course, modules: readonly CompiledModule[]): Problem[] {
  const asked = new Set(modules.flatMap(({ groupItems }) => groupItems.map(({ id }) => id)));
  const compiled = askedGroups(course.groups).filter((group) => asked.has(groupItemId(group)));
  return compiled.flatMap((group) => keyProblems(course, group));
}

function keyProblems(course: Course, group: Group): Problem[] {
  switch (group.family) {
    case "several":
      return severalKey(course, group);
    case "order":
      return orderKey(course, group);
    case "matching":
      return matchingKey(course, group);
    case "map":
      return mapKey(course, group);
    case "chart":
      return chartKey(course, group);
    case "rejects":
      return rejectsKey(course, group);
    case "then-now":
      return thenNowKey(course, group);
  }
}
