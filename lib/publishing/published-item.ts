import type { GroupItem } from "@/lib/content/group-item";
import type { Item } from "@/lib/content/item";

/** Whatever is published as a way of asking: of one fact or of several. */
export type PublishedItem = Item | GroupItem;
