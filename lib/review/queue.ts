import { examCardsLeft } from "@/lib/exam/exam-today";
import { isPausedOn } from "@/lib/review-settings/settings";
import { RIGHT_ANSWERS_WHEN_DUE, RIGHT_ANSWERS_WHEN_NEW } from "./criterion";
import { allDue, dueCards } from "./due-today";
import { isPulled } from "./load-balance";
import { newCards } from "./new-today";
import { type PlannedCard, type QueueInput, withoutExam } from "./queue-input";
import { byCardId, type CardOfFact, keepSiblingsApart } from "./siblings";
import type { StudyDay } from "./study-day";

/**
 * Today's cards in their order: first what was learned and is otherwise now, then those of which the
 * learner was sure and wrong, those begun and unfinished, those that an exam ahead wants most, those
 * due that do not wait for a later day, and new ones up to the day's limit; cards of one fact apart
 * where there are enough others. In a pause, none.
 *
 * Depends on its input only, and not on the order of `remembered`. What waits is due as before: no
 * memory knows of it.
 */
export function planSession(input: QueueInput): PlannedCard[] {
  if (isPausedOn(input.today, input.settings.pause)) return [];
  const rest = withoutExam(input);
  const asked = [...learningCards(input), ...examCards(input), ...dueCards(rest)];
  const begun = sureButWrongFirst(asked, input);
  const { relearned, unlearned } = newCards(rest, begun);
  return keepSiblingsApart([...relearned, ...begun, ...unlearned]);
}

/**
 * What exams ahead ask today and is not answered yet; above their minutes what is due because it was
 * answered wrongly in a quiz, or because the learner was sure of it and wrong.
 */
function examCards(input: QueueInput): PlannedCard[] {
  const { exam, sureButWrongIds, memorySettings } = input;
  if (!exam) return [];
  const planned = examCardsLeft(exam, input);
  const isPlanned = new Set(planned.map(({ cardId }) => cardId));
  const isExamined = new Set(exam.cards.map(({ cardId }) => cardId));
  const wrong = allDue(input)
    .filter(({ cardId }) => isExamined.has(cardId) && !isPlanned.has(cardId))
    .filter(({ cardId, memory }) => sureButWrongIds.has(cardId) || isPulled(memory, memorySettings))
    .toSorted(byCardId);
  return [...planned, ...wrong].map((card) => {
    const { cardId, factId } = card;
    const isNew = "held" in card && card.held === null;
    return isNew
      ? { cardId, factId, phase: "new", rightNeeded: RIGHT_ANSWERS_WHEN_NEW }
      : { cardId, factId, phase: "due", rightNeeded: RIGHT_ANSWERS_WHEN_DUE };
  });
}

function learningCards({ remembered }: QueueInput): PlannedCard[] {
  return remembered
    .filter(({ rightNeeded }) => rightNeeded > 0)
    .toSorted(byCardId)
    .map(({ cardId, factId, rightNeeded }) => ({ cardId, factId, phase: "learning", rightNeeded }));
}

function sureButWrongFirst<Card extends CardOfFact>(
  cards: readonly Card[],
  { sureButWrongIds }: QueueInput,
): Card[] {
  const isSure = ({ cardId }: CardOfFact) => sureButWrongIds.has(cardId);
  return [...cards.filter(isSure), ...cards.filter((card) => !isSure(card))];
}

/** The first day from tomorrow on with a card that is met already, or null where there is none. */
export function nextDayWithCards(input: QueueInput): StudyDay | null {
  const { remembered, today, settings, exam } = input;
  if (remembered.length === 0) return null;
  const isTomorrow = exam?.cards.some(({ examDay }) => today + 1 < examDay);
  const earliest = isTomorrow
    ? today + 1
    : Math.min(...remembered.map(({ memory }) => memory.dueOn));
  const next = Math.max(today + 1, earliest);
  return isPausedOn(next, settings.pause) && settings.pause ? settings.pause.until + 1 : next;
}
