import type { Confidence } from "@/lib/confidence/confidence";
import type { OpenItem } from "@/lib/content/item";
import { verdictOnTyped } from "@/lib/quiz/marking";
import { askingOf } from "@/lib/review/asking";
import { isLeech } from "@/lib/review/leech";
import type { Memory } from "@/lib/review/memory";
import { defaultMemorySettings } from "@/lib/review/memory";
import { type Rating, retrievability } from "@/lib/review/scheduling";
import type { Review } from "@/lib/review/schema";
import type { StudyDay } from "@/lib/review/study-day";
import type { Traits } from "./traits";

type Asked = {
  card: { learnerId: string; cardId: string };
  items: readonly OpenItem[];
  /** As it was when the day began; null while the card is new. */
  memory: Memory | null;
  /** Answers of this day before this one, and of other days. */
  before: { today: number; earlier: number };
  today: StudyDay;
};

type Given = Pick<
  Review,
  "rating" | "ratedBy" | "itemId" | "response" | "confidence" | "durationMs"
>;

/** What someone says to a card, right or wrong by how well they remember it. */
export function answerCard(
  { card, items, memory, before, today }: Asked,
  traits: Traits,
  chance: () => number,
): Given {
  const item = askingOf(items, {
    card,
    answersBefore: before.today + before.earlier,
    isLeech: isLeech(memory),
  });
  const recall = chanceOfRecall({ memory, before, today }, traits);
  const isRight = chance() < recall;
  const durationMs = Math.round(3000 + chance() * (isRight ? 9000 : 20_000));
  const said = { itemId: item.id, durationMs, confidence: confidenceAt(recall) };
  if (item.family === "flashcard") {
    return { ...said, rating: isRight ? ratedRight(chance()) : "AGAIN", ratedBy: "self" };
  }
  const response = typedResponse(item, isRight);
  return { ...said, rating: isRight ? "GOOD" : "AGAIN", ratedBy: "typed", response };
}

function chanceOfRecall(asked: Omit<Asked, "card" | "items">, traits: Traits): number {
  const { memory, before, today } = asked;
  if (before.today > 0 || !memory) return Math.min(0.97, traits.firstTry + before.today * 0.14);
  return retrievability(memory, today, defaultMemorySettings.weights) ** traits.forgetting;
}

/** Somewhat surer than is justified, as people are. */
function confidenceAt(recall: number): Confidence {
  if (recall > 0.8) return "sure";
  return recall > 0.5 ? "think" : "guess";
}

function ratedRight(chance: number): Rating {
  if (chance < 0.15) return "HARD";
  return chance > 0.88 ? "EASY" : "GOOD";
}

/** What is typed: the answer as a person reads it, or one that is taken for no right one. */
export function typedResponse(item: OpenItem, isRight: boolean): string {
  if (isRight) return item.answer.shown;
  const others = item.answer.type === "entity" ? item.answer.others : [];
  const wrong = [...others, "1907", "I do not remember"];
  return wrong.find((text) => verdictOnTyped(item.answer, text) === "wrong") ?? "no idea";
}
