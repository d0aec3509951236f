import { isLeech } from "@/lib/review/leech";
import type { Memory } from "@/lib/review/memory";
import type { StudyDay } from "@/lib/review/study-day";
import { standingOf, standings } from "./standing";
import { isHeld, type Tag } from "./tags";

/** What a list of cards may be asked for: where they stand, how they went, or what was set by hand. */
export const cardStates = [
  ...standings,
  ...(["sureButWrong", "leech"] as const),
  ...(["suspended", "buried", "flagged"] as const),
  ...(["deleted"] as const),
] as const;
export type CardState = (typeof cardStates)[number];

const tagOf = { suspended: "SUSPENDED", buried: "BURIED", flagged: "FLAGGED" } as const;

/** Whether a card is in this state; one that is held by hand is in none of where cards stand. */
export function isIn(
  state: CardState,
  card: {
    memory: Memory | null;
    rightNeeded: number;
    tags: ReadonlySet<Tag> | undefined;
    isSureButWrong: boolean;
    /** By its learner, whose own it is. */
    isDeleted: boolean;
  },
  today: StudyDay,
): boolean {
  if (card.isDeleted || state === "deleted") return card.isDeleted && state === "deleted";
  if (state === "suspended" || state === "buried" || state === "flagged") {
    return card.tags?.has(tagOf[state]) ?? false;
  }
  if (state === "sureButWrong") return card.isSureButWrong;
  if (state === "leech") return isLeech(card.memory);
  return !isHeld(card.tags) && standingOf(card, today) === state;
}
