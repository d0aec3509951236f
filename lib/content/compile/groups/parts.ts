import { seededOrder } from "@/lib/chance";
import type { CourseIndex } from "@/lib/content/course-index";
import type { Group } from "@/lib/content/group";
import type { GroupItem } from "@/lib/content/group-item";
import type { Option } from "@/lib/content/item";

/** What a family makes of a group, beside what every group gives. */
export type GroupParts = Pick<GroupItem, "answer" | "options"> &
  Partial<Pick<GroupItem, "prompts" | "figure">> & {
    /** What is right, in a sentence. */
    statement: string;
  };

export function groupItemId({ family, id }: Pick<Group, "family" | "id">): string {
  return `${family}:${id}`;
}

/** An option whose reason is its fact's statement unless the author gave another. */
export function groupOption(
  index: CourseIndex,
  { fact, id, text, right, reason }: Told & { id: string; text: string; right: boolean },
): Option {
  return { id, text, right, reason: reason ?? index.fact(fact).statement, factId: fact };
}

/** One after the other in a sentence, so that none brings a full stop of its own. */
export function listed(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/\.$/, "")).join("; ");
}

type Told = { fact: string; reason?: string | undefined };

/** In an order that the group's own id decides and nothing of what is right. */
export function mixed(group: Group, options: readonly Option[]): Option[] {
  return seededOrder(options, groupItemId(group));
}
