import type { ExamToday } from "@/lib/exam/exam-today";
import type { QueueSettings } from "@/lib/review-settings/settings";
import { type CatchUp, isWithin } from "./catch-up";
import type { Memory, MemorySettings } from "./memory";
import type { CardOfFact } from "./siblings";
import type { StudyDay } from "./study-day";

/** A card met before; `rightNeeded` is what its criterion still asks for today, 0 for most. */
export type RememberedCard = CardOfFact & { memory: Memory; rightNeeded: number };

/** A card of today's session: new, due, or begun today and not finished. */
export type PlannedCard = CardOfFact & { phase: "new" | "learning" | "due"; rightNeeded: number };

export type QueueInput = {
  remembered: readonly RememberedCard[];
  /** Never answered, in the order in which they are to be learned. */
  newCards: readonly CardOfFact[];
  /** Those of the new cards whose answer was learned once and is another now. */
  relearnedIds: ReadonlySet<string>;
  /** The cards of which the learner was sure and wrong. */
  sureButWrongIds: ReadonlySet<string>;
  today: StudyDay;
  /** How many cards that no exam ahead asks had their first answer today. */
  newBegunToday: number;
  settings: QueueSettings;
  /** The plan that the learner accepted last, over or not; null where there is none. */
  catchUp: CatchUp | null;
  /** The cards that an exam ahead asks; null where there is none. */
  exam: ExamToday | null;
  memorySettings: MemorySettings;
};

/** The plan that the learner accepted, on its days. */
export function catchUpToday({ catchUp, today }: QueueInput): CatchUp | null {
  return catchUp && isWithin(catchUp, today) ? catchUp : null;
}

/** The same without the cards that an exam ahead asks: they follow its rule alone. */
export function withoutExam(input: QueueInput): QueueInput {
  if (!input.exam) return input;
  const examined = new Set(input.exam.cards.map(({ cardId }) => cardId));
  const isLeft = ({ cardId }: CardOfFact) => !examined.has(cardId);
  return {
    ...input,
    remembered: input.remembered.filter(isLeft),
    newCards: input.newCards.filter(isLeft),
    exam: null,
  };
}
