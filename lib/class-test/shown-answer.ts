import type { GroupItem } from "@/lib/content/group-item";
import type { Item } from "@/lib/content/item";

/** What is right, as whoever sets a test reads it. */
export function shownAnswer({ options, answer }: Pick<Item | GroupItem, "options" | "answer">) {
  const right = options.filter((option) => option.right);
  return right.length === 1 ? (right[0]?.text ?? answer.shown) : answer.shown;
}
