import { v4, v7 } from "uuid";
import type { OpenItem } from "@/lib/content/item";
import { defaultMemorySettings, type Memory, memoryOf } from "@/lib/review/memory";
import type { CardEvent, CardHistory, CardReview } from "@/lib/review/recall-days";
import type { DayRule } from "@/lib/review/study-day";
import type { Traits } from "./traits";

export type DiaryCard = {
  cardId: string;
  factId: string;
  meaningRevision: number;
  items: readonly OpenItem[];
};

/** What one student's device knows: their cards, and what was answered on it so far. */
export type Diary = {
  learner: { id: string } & DayRule;
  traits: Traits;
  /** In the order of meeting. */
  cards: readonly DiaryCard[];
  device: { id: string; seq: number };
  reviews: CardHistoryRow<CardReview>[];
  wrongAnswers: CardHistoryRow<CardEvent>[];
  chance: () => number;
};

type CardHistoryRow<Event> = Event & { cardId: string };

/** The memories by card, as the server will fold them; new cards are missing. */
export function memoriesIn(diary: Diary): Map<string, Memory> {
  return new Map(
    diary.cards.flatMap((card) => {
      const memory = memoryOf(historyOf(card, diary), defaultMemorySettings);
      return memory ? [[card.cardId, memory] as const] : [];
    }),
  );
}

function historyOf({ cardId, meaningRevision }: DiaryCard, diary: Diary): CardHistory {
  return {
    learnerId: diary.learner.id,
    cardId,
    meaningRevision,
    reviews: diary.reviews.filter((review) => review.cardId === cardId),
    undoneIds: new Set(),
    wrongAnswers: diary.wrongAnswers.filter((answer) => answer.cardId === cardId),
  };
}

/** The id of an event of this moment, drawn from the diary's own chances. */
export function idAt(moment: number, { chance }: Diary): string {
  return v7({ msecs: moment, random: randomBytes(chance) });
}

/** An id of no moment, such as a device's. */
export function idOf(chance: () => number): string {
  return v4({ random: randomBytes(chance) });
}

function randomBytes(chance: () => number): Uint8Array {
  return Uint8Array.from({ length: 16 }, () => Math.floor(chance() * 256));
}
