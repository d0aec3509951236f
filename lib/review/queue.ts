import { type ExamToday, examCardsLeft } from "@/lib/exam/exam-today";
import { type CatchUp, isBehind, isWithin, leftOf, shareOn, sharesOf } from "@/lib/review/catch-up";
import { RIGHT_ANSWERS_WHEN_DUE, RIGHT_ANSWERS_WHEN_NEW } from "@/lib/review/criterion";
import { dayWorth, isLate, usualLoad } from "@/lib/review/day-worth";
import { isPulled, waitingForLighterDay } from "@/lib/review/load-balance";
import type { Memory, MemorySettings } from "@/lib/review/memory";
import { mostLostFirst } from "@/lib/review/recall-lost";
import { retrievability } from "@/lib/review/scheduling";
import { byCardId, type CardOfFact, keepSiblingsApart, siblingsLast } from "@/lib/review/siblings";
import { type StudyDay, weekdayOf } from "@/lib/review/study-day";
import { isPausedOn, type QueueSettings } from "@/lib/review-settings/settings";

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
 * Whether new cards wait: more than a day's worth of others is late. What was learned otherwise does
 * not wait for that, because what is known of it is wrong.
 */
export function newCardsWait(input: QueueInput): boolean {
  const { remembered, today, settings, memorySettings } = withoutExam(input);
  const late = remembered.filter(({ memory }) => isLate(memory, today, memorySettings));
  return late.length > dayWorth(remembered, settings);
}

/** The plan that the learner accepted, on its days. */
export function catchUpToday({ catchUp, today }: QueueInput): CatchUp | null {
  return catchUp && isWithin(catchUp, today) ? catchUp : null;
}

/**
 * The plan to offer to who fell behind: more than a day's worth is late, and more due than today can
 * take. Null for anyone else, and while an accepted plan is kept to.
 */
export function catchUpOffer(all: QueueInput): CatchUp | null {
  const input = withoutExam(all);
  const { remembered, today, settings } = input;
  const plan = catchUpToday(input);
  if (plan && !isBehind(plan, remembered, today)) return null;
  if (isPausedOn(today, settings.pause) || !newCardsWait(input)) return null;
  const shares = sharesOf({
    count: allDue(input).length,
    dayWorth: dayWorth(remembered, settings),
    usualLoad: usualLoad(remembered),
    limit: settings.reviewsPerDay,
    room: roomToday(input),
  });
  return shares && { startsOn: today, shares };
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

/** The same without the cards that an exam ahead asks: they follow its rule alone. */
function withoutExam(input: QueueInput): QueueInput {
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

/**
 * Today's share of an accepted plan, then those due that do not wait for a lighter day, as many as
 * the day's limit leaves room for.
 *
 * Where all get done the order hardly matters; the best remembered come first, because when time
 * runs out, what is nearly forgotten loses little by another day. Where some have to wait, those
 * that would lose most by it come first.
 *
 * @see https://github.com/ankitects/anki/issues/3460, where simulated backlogs favour this order
 */
function dueCards(input: QueueInput): PlannedCard[] {
  const { today, memorySettings } = input;
  const plan = catchUpToday(input);
  const share = plan ? shareOn(plan, input.remembered, { today, ...memorySettings }) : [];
  const due = dueOnTheirDay(input, plan);
  const room = roomToday(input);
  const order = { today, days: 1, weights: memorySettings.weights };
  const asked =
    plan || due.length > room
      ? [...share, ...mostLostFirst(due, order)]
      : bestRememberedFirst(due, today, memorySettings.weights);
  // Neither a plan nor a lighter day nor the limit keeps back what is held for true and is not.
  const sure = allDue(input).filter(({ cardId }) => input.sureButWrongIds.has(cardId));
  const first = mostLostFirst(sure, order);
  const others = asked.filter(({ cardId }) => !input.sureButWrongIds.has(cardId));
  return [...first, ...others].slice(0, room).map(({ cardId, factId }) => ({
    cardId,
    factId,
    phase: "due",
    rightNeeded: RIGHT_ANSWERS_WHEN_DUE,
  }));
}

/** Cards due that no plan spreads and that do not wait for a lighter day. */
function dueOnTheirDay(input: QueueInput, plan: CatchUp | null): RememberedCard[] {
  const spread = new Set(plan ? leftOf(plan, input.remembered).map(({ cardId }) => cardId) : []);
  const remembered = input.remembered.filter(({ cardId }) => !spread.has(cardId));
  const waiting = waitingForLighterDay({ ...input, remembered });
  return allDue({ ...input, remembered }).filter(({ cardId }) => !waiting.has(cardId));
}

function allDue({ remembered, today }: QueueInput): RememberedCard[] {
  return remembered.filter(({ memory, rightNeeded }) => memory.dueOn <= today && rightNeeded === 0);
}

function sureButWrongFirst<Card extends CardOfFact>(
  cards: readonly Card[],
  { sureButWrongIds }: QueueInput,
): Card[] {
  const isSure = ({ cardId }: CardOfFact) => sureButWrongIds.has(cardId);
  return [...cards.filter(isSure), ...cards.filter((card) => !isSure(card))];
}

/** How many cards due the day's limit still leaves room for. */
function roomToday({ remembered, today, settings }: QueueInput): number {
  if (settings.reviewsPerDay === null) return Number.POSITIVE_INFINITY;
  const answered = remembered.filter(
    ({ memory }) => memory.lastStudyDay >= today && memory.reviewCount > 1,
  );
  return Math.max(0, settings.reviewsPerDay - answered.length);
}

function bestRememberedFirst(
  cards: readonly RememberedCard[],
  today: StudyDay,
  weights: readonly number[],
): RememberedCard[] {
  return cards
    .map((card) => ({ card, recall: retrievability(card.memory, today, weights) }))
    .toSorted((a, b) => b.recall - a.recall || byCardId(a.card, b.card))
    .map(({ card }) => card);
}

/**
 * The next new cards: first those whose answer is another than was learned, then those of facts that
 * do not come up today anyway, then the others. Of the latter two half as many on an easy day, and
 * none while too much is late.
 */
function newCards(input: QueueInput, begun: readonly CardOfFact[]) {
  const { settings, newBegunToday } = input;
  const room = Math.max(0, settings.newPerDay - newBegunToday);
  const isRelearned = ({ cardId }: CardOfFact) => input.relearnedIds.has(cardId);
  const relearned = input.newCards.filter(isRelearned).slice(0, room);
  const unlearned = input.newCards.filter((card) => !isRelearned(card));
  const roomLeft = Math.max(0, unlearnedPerDay(input) - newBegunToday - relearned.length);
  const others = siblingsLast(unlearned, [...begun, ...relearned]).slice(0, roomLeft);
  return { relearned: relearned.map(plannedAsNew), unlearned: others.map(plannedAsNew) };
}

function plannedAsNew({ cardId, factId }: CardOfFact): PlannedCard {
  return { cardId, factId, phase: "new", rightNeeded: RIGHT_ANSWERS_WHEN_NEW };
}

function unlearnedPerDay(input: QueueInput): number {
  const { newPerDay, easyWeekdays } = input.settings;
  if (newCardsWait(input)) return 0;
  return easyWeekdays.includes(weekdayOf(input.today)) ? Math.floor(newPerDay / 2) : newPerDay;
}
