import { expectedAfter } from "@/lib/exam/asking-once";
import { type ExamQuestion, rankForExams } from "@/lib/exam/exam-queue";
import { type Held, recallOn } from "@/lib/exam/exam-recall";
import type { StudyDay } from "@/lib/review/study-day";

/** How many cards stand for all, the fewest of one sort, and how many days are planned: what bounds the work. */
const MOST_CARDS = 60;
const FEWEST_OF_A_SORT = 6;
const DAILY_AT_THE_END = 4;
const STEPS_BEFORE = 8;
/** What one card too many would have taken: where few stand for all, that is a share of a day. */
const ONE_CARD_MINUTES = 1;

/** A card, and which of the exams ask it, by their places. */
export type ExaminedCard = { cardId: string; held: Held; exams: readonly number[] };

export type ExamsInput = {
  /** In the order in which they come. */
  examDays: readonly StudyDay[];
  /** New ones in the order in which they are to be learned. */
  cards: readonly ExaminedCard[];
  today: StudyDay;
  weights: readonly number[];
};

/** What so many minutes on each day before an exam are expected to come to: mean recall on its day, 0–1. */
export type LoadPoint = { minutes: number; recall: number };

/**
 * What each of these numbers of minutes a day is expected to bring by each of the exams, which share
 * them: on every day those cards are asked that the queue would ask, for whichever exam.
 *
 * An estimate in bounded time: about 60 cards stand for all, days long before an exam are planned
 * several at once, and every answer goes as expected.
 *
 * @returns by exam, then by minutes
 * @see forecastExam, which plans all cards of one exam day by day; a test holds the two together
 */
export function loadUntilExams(input: ExamsInput, minutes: readonly number[]): LoadPoint[][] {
  const sample = sampleOf(input.cards);
  const recalls = minutes.map((one) => recallsAfter(input, sample, one));
  return input.examDays.map((_, exam) =>
    minutes.map((one, index) => ({ minutes: one, recall: recalls[index]?.[exam] ?? 0 })),
  );
}

/** The fewest of these minutes that are expected to reach a mean recall, or null where none do. */
export function minutesToReach(points: readonly LoadPoint[], goal: number): number | null {
  return points.find(({ recall }) => recall >= goal)?.minutes ?? null;
}

/** A card that stands for so many like it. */
type Sampled = ExaminedCard & { standsFor: number };

/** Of the cards that the same exams ask, held ones and new ones apart, every n-th by stability. */
function sampleOf(cards: readonly ExaminedCard[]): Sampled[] {
  const sorts = new Map<string, ExaminedCard[]>();
  for (const card of cards) {
    const sort = `${card.held === null} ${card.exams}`;
    sorts.set(sort, [...(sorts.get(sort) ?? []), card]);
  }
  const every = Math.max(1, cards.length / MOST_CARDS);
  return [...sorts.values()].flatMap((sort) => {
    const step = Math.max(1, Math.min(every, sort.length / FEWEST_OF_A_SORT));
    const taken = everyNth(sort.toSorted(byStability), step);
    return taken.map((card) => ({ ...card, standsFor: sort.length / taken.length }));
  });
}

function byStability(a: ExaminedCard, b: ExaminedCard): number {
  return (a.held?.stabilityDays ?? 0) - (b.held?.stabilityDays ?? 0);
}

function everyNth<T>(list: readonly T[], every: number): T[] {
  return list.filter(
    (_, index) => Math.floor((index + 0.5) / every) !== Math.floor((index - 0.5) / every),
  );
}

/** What is expected to be recalled on the day of each exam, over all its cards. */
function recallsAfter(
  input: ExamsInput,
  sample: readonly Sampled[],
  minutesADay: number,
): number[] {
  let [cards, unspent, from] = [sample, 0, input.today];
  const onDay = new Map<StudyDay, readonly Sampled[]>();
  for (const examDay of new Set(input.examDays)) {
    for (const { day, days } of stepsOf(from, examDay)) {
      const minutes = { aDay: minutesADay, now: minutesADay * days + unspent };
      const after = afterStep({ ...input, today: day }, cards, minutes);
      [cards, unspent] = [after.cards, after.unspent];
    }
    onDay.set(examDay, cards);
    from = Math.max(from, examDay);
  }
  return input.examDays.map((day, exam) => {
    const asked = (onDay.get(day) ?? []).filter(({ exams }) => exams.includes(exam));
    const known = asked.map((card) => card.standsFor * recallOn(day, card.held, input.weights));
    return sum(known) / Math.max(1, sum(asked.map(({ standsFor }) => standsFor)));
  });
}

/** The cards after what so many minutes on this day are expected to do, and the minutes left over. */
function afterStep(
  { examDays, today, weights }: Omit<ExamsInput, "cards">,
  cards: readonly Sampled[],
  minutes: { aDay: number; now: number },
): { cards: Sampled[]; unspent: number } {
  const ahead = cards.flatMap((card) => {
    const days = card.exams.flatMap((exam) => examDays[exam] ?? []).filter((day) => day > today);
    return days.length > 0 ? { ...card, examDay: Math.min(...days) } : [];
  });
  const every = sum(cards.map((card) => card.standsFor)) / Math.max(1, cards.length);
  const standsFor = new Map(cards.map((card) => [card.cardId, card.standsFor]));
  const costOf = ({ cardId, seconds }: ExamQuestion) => seconds * (standsFor.get(cardId) ?? 1);
  const asked = new Set<string>();
  let left = minutes.now * 60;
  for (const question of rankForExams(ahead, { today, weights, minutes: minutes.aDay / every })) {
    if (costOf(question) > left) break;
    left -= costOf(question);
    asked.add(question.cardId);
  }
  const days = { today, weights, examDay: today };
  const most = Math.max(1, ...cards.map((card) => card.standsFor));
  return {
    cards: cards.map((card) =>
      asked.has(card.cardId) ? { ...card, held: expectedAfter(card.held, days) } : card,
    ),
    unspent: Math.min(ONE_CARD_MINUTES * most, left / 60),
  };
}

/** The days that are planned, and for how many each stands; the last ones before the exam one by one. */
function stepsOf(today: StudyDay, examDay: StudyDay): { day: StudyDay; days: number }[] {
  const last = Math.max(0, Math.min(DAILY_AT_THE_END, examDay - today));
  const before = Math.max(0, examDay - today - last);
  const count = Math.min(STEPS_BEFORE, before);
  const bounds = Array.from({ length: count + 1 }, (_, step) =>
    Math.round((before * step) / Math.max(1, count)),
  );
  const early = bounds.slice(0, count).map((from, step) => {
    const until = bounds[step + 1] ?? before;
    return { day: today + Math.floor((from + until - 1) / 2), days: until - from };
  });
  const late = Array.from({ length: last }, (_, one) => ({ day: examDay - last + one, days: 1 }));
  return [...early, ...late];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
