import { expectedAfter } from "@/lib/exam/asking-once";
import { type ExamInput, type HeldCard, planForExam } from "@/lib/exam/exam-queue";
import { type Held, meanRecallOn } from "@/lib/exam/exam-recall";
import type { StudyDay } from "@/lib/review/study-day";

/** How many cards stand for all, and how many days are planned: what bounds the work. */
const MOST_CARDS = 60;
const DAILY_AT_THE_END = 4;
const STEPS_BEFORE = 8;
/** What one card too many would have taken: where few stand for all, that is a share of a day. */
const ONE_CARD_MINUTES = 1;

/** What so many minutes on each day before an exam are expected to come to: mean recall on its day, 0–1. */
export type LoadPoint = { minutes: number; recall: number };

/**
 * What each of these numbers of minutes a day is expected to bring by the exam.
 *
 * An estimate in bounded time: up to 60 cards stand for all, days long before the exam are planned
 * several at once, and every answer goes as expected.
 *
 * @see forecastExam, which plans all cards day by day; a test holds the two together
 */
export function loadUntilExam(input: ExamInput, minutes: readonly number[]): LoadPoint[] {
  const { sample, share } = sampleOf(input);
  return minutes.map((one) => {
    const after = heldAfter(sample, one * share);
    return { minutes: one, recall: recallOfAll(input, sample, after) };
  });
}

/** The fewest of these minutes that are expected to reach a mean recall, or null where none do. */
export function minutesToReach(points: readonly LoadPoint[], goal: number): number | null {
  return points.find(({ recall }) => recall >= goal)?.minutes ?? null;
}

/** Every n-th card, in the order of their stability, and how large a share of all they are. */
function sampleOf(input: ExamInput): { sample: ExamInput; share: number } {
  const all = input.remembered.length + input.newCards.length;
  const every = Math.max(1, all / MOST_CARDS);
  const remembered = input.remembered.toSorted(
    (a, b) => a.held.stabilityDays - b.held.stabilityDays,
  );
  const sample = {
    ...input,
    remembered: everyNth(remembered, every),
    newCards: everyNth(input.newCards, every),
  };
  const taken = sample.remembered.length + sample.newCards.length;
  return { sample, share: all === 0 ? 1 : taken / all };
}

function everyNth<T>(list: readonly T[], every: number): T[] {
  return list.filter(
    (_, index) => Math.floor((index + 0.5) / every) !== Math.floor((index - 0.5) / every),
  );
}

/** What is held of the sample's cards before the exam, by card; those never met are missing. */
function heldAfter(input: ExamInput, minutesADay: number): Map<string, NonNullable<Held>> {
  let { remembered, newCards } = input;
  let unspent = 0;
  for (const { day: today, days } of stepsOf(input)) {
    const step = { ...input, today, remembered, newCards };
    const minutes = minutesADay * days + unspent;
    const { questions, seconds } = planForExam(step, minutes);
    unspent = Math.min(ONE_CARD_MINUTES, minutes - seconds / 60);
    const asked = new Set(questions.map(({ cardId }) => cardId));
    const met = newCards.filter(({ cardId }) => asked.has(cardId));
    newCards = newCards.filter(({ cardId }) => !asked.has(cardId));
    remembered = [
      ...remembered.map(
        (card): HeldCard =>
          asked.has(card.cardId) ? { ...card, held: expectedAfter(card.held, step) } : card,
      ),
      ...met.map(({ cardId }) => ({ cardId, held: expectedAfter(null, step) })),
    ];
  }
  return new Map(remembered.map(({ cardId, held }) => [cardId, held]));
}

/** The mean of the cards that were held and of those that were new, each by how many of all they are. */
function recallOfAll(
  input: ExamInput,
  sample: ExamInput,
  after: ReadonlyMap<string, NonNullable<Held>>,
): number {
  const mean = (cards: readonly { cardId: string }[]) => {
    const held = cards.map(({ cardId }) => after.get(cardId) ?? null);
    return meanRecallOn(input.examDay, held, input.weights);
  };
  const [known, fresh] = [input.remembered.length, input.newCards.length];
  const sum = known * mean(sample.remembered) + fresh * mean(sample.newCards);
  return known + fresh === 0 ? 0 : sum / (known + fresh);
}

/** The days that are planned, and for how many each stands; the last ones before the exam one by one. */
function stepsOf({ today, examDay }: ExamInput): { day: StudyDay; days: number }[] {
  const last = Math.min(DAILY_AT_THE_END, examDay - today);
  const before = examDay - today - last;
  const count = Math.min(STEPS_BEFORE, before);
  const bounds = Array.from({ length: count + 1 }, (_, step) =>
    Math.round((before * step) / Math.max(1, count)),
  );
  const early = bounds.slice(0, count).map((from, step) => {
    const until = bounds[step + 1] ?? before;
    return { day: today + Math.floor((from + until - 1) / 2), days: until - from };
  });
  const late = Array.from({ length: last }, (_, one) => ({
    day: examDay - last + one,
    days: 1,
  }));
  return [...early, ...late];
}
