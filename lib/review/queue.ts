import { RIGHT_ANSWERS_WHEN_DUE, RIGHT_ANSWERS_WHEN_NEW } from "@/lib/review/criterion";
import type { Memory } from "@/lib/review/memory";
import { retrievability } from "@/lib/review/scheduling";
import { type CardOfFact, keepSiblingsApart, siblingsLast } from "@/lib/review/siblings";
import type { StudyDay } from "@/lib/review/study-day";

/** Until a learner's own pace is measured: seconds to answer a card, and to read a new one's fact. */
const SECONDS_PER_ANSWER = 12;
const SECONDS_PER_NEW_FACT = 20;

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
  today: StudyDay;
  /** How many cards had their first answer today. */
  newBegunToday: number;
  newPerDay: number;
  weights: readonly number[];
};

/**
 * Today's cards in their order: those begun and unfinished, those due, then new ones up to the
 * day's limit; cards of one fact apart where there are enough others.
 *
 * Depends on its input only, and not on the order of `remembered`.
 */
export function planSession(input: QueueInput): PlannedCard[] {
  const begun = [...learningCards(input), ...dueCards(input)];
  return keepSiblingsApart([...begun, ...newCards(input, begun)]);
}

/** Whole minutes that a plan takes, 1 or more unless it is empty; one answer in ten is repeated. */
export function estimatedMinutes(plan: readonly PlannedCard[]): number {
  const answers = plan.reduce((sum, { rightNeeded }) => sum + rightNeeded, 0) / 0.9;
  const facts = plan.filter(({ phase }) => phase === "new").length;
  return Math.ceil((answers * SECONDS_PER_ANSWER + facts * SECONDS_PER_NEW_FACT) / 60);
}

function learningCards({ remembered }: QueueInput): PlannedCard[] {
  return remembered
    .filter(({ rightNeeded }) => rightNeeded > 0)
    .toSorted(byCardId)
    .map(({ cardId, factId, rightNeeded }) => ({ cardId, factId, phase: "learning", rightNeeded }));
}

/**
 * The best remembered first. When all get done the order hardly matters; when time runs out, what is
 * nearly forgotten loses little by another day, and what still holds is saved by an answer now.
 *
 * @see https://github.com/ankitects/anki/issues/3460, where simulated backlogs favour this order
 */
function dueCards({ remembered, today, weights }: QueueInput): PlannedCard[] {
  return remembered
    .filter(({ memory, rightNeeded }) => memory.dueOn <= today && rightNeeded === 0)
    .map((card) => ({ card, recall: retrievability(card.memory, today, weights) }))
    .toSorted((a, b) => b.recall - a.recall || byCardId(a.card, b.card))
    .map(({ card: { cardId, factId } }) => ({
      cardId,
      factId,
      phase: "due",
      rightNeeded: RIGHT_ANSWERS_WHEN_DUE,
    }));
}

/**
 * The next new cards: first those whose answer is another than was learned, then those of facts that
 * do not come up today anyway, then the others.
 */
function newCards(input: QueueInput, begun: readonly CardOfFact[]): PlannedCard[] {
  const room = Math.max(0, input.newPerDay - input.newBegunToday);
  const isRelearned = ({ cardId }: CardOfFact) => input.relearnedIds.has(cardId);
  const relearned = input.newCards.filter(isRelearned);
  const unlearned = input.newCards.filter((card) => !isRelearned(card));
  return [...relearned, ...siblingsLast(unlearned, [...begun, ...relearned])]
    .slice(0, room)
    .map(({ cardId, factId }) => ({
      cardId,
      factId,
      phase: "new",
      rightNeeded: RIGHT_ANSWERS_WHEN_NEW,
    }));
}

function byCardId(a: CardOfFact, b: CardOfFact): number {
  return a.cardId < b.cardId ? -1 : Number(a.cardId > b.cardId);
}
