import { compareText } from "@/lib/compare-text";
import { type Asking, askingOnce, type ExamDays } from "@/lib/exam/asking-once";
import { type Held, meanRecallOn } from "@/lib/exam/exam-recall";

export type HeldCard = { cardId: string; held: NonNullable<Held> };

export type ExamInput = ExamDays & {
  remembered: readonly HeldCard[];
  /** Never answered, in the order in which they are to be learned. */
  newCards: readonly { cardId: string }[];
};

/** A card to ask today, what that is expected to bring, and whether it is met for the first time. */
export type ExamQuestion = Asking & { cardId: string; isNew: boolean };

export type ExamPlan = {
  questions: ExamQuestion[];
  /** What they are expected to take, at most the minutes given. */
  seconds: number;
  /** The mean chance of recall on the exam day, 0–1, over all cards once these were asked. */
  recall: number;
};

/**
 * Today's cards until the minutes are used: those first whose asking raises expected recall on the
 * exam day most for the time it takes.
 *
 * More minutes never plan less: a plan is the beginning of each longer one. The last pass before
 * the day needs no rule of its own, because what is asked late has little time to be forgotten.
 *
 * @param minutes 0 or more
 */
export function planForExam(input: ExamInput, minutes: number): ExamPlan {
  const questions = withinMinutes(rankForExam(input), minutes);
  const seconds = questions.reduce((sum, question) => sum + question.seconds, 0);
  return { questions, seconds, recall: recallAfter(input, questions) };
}

/** The first questions that fit into the minutes, up to the first that does not. */
export function withinMinutes(questions: readonly ExamQuestion[], minutes: number): ExamQuestion[] {
  let [seconds, fitting] = [0, 0];
  for (const question of questions) {
    seconds += question.seconds;
    if (seconds > minutes * 60) break;
    fitting += 1;
  }
  return questions.slice(0, fitting);
}

/**
 * Every card worth asking today, the most gain a second first; a card answered today is not asked
 * again, and from the exam day on there is none.
 *
 * Depends on its input only, and not on the order of `remembered`.
 */
export function rankForExam(input: ExamInput): ExamQuestion[] {
  if (input.today >= input.examDay) return [];
  const asked = input.remembered
    .filter(({ held }) => held.lastStudyDay < input.today)
    .map(({ cardId, held }) => ({ cardId, isNew: false, ...askingOnce(held, input) }))
    .toSorted((a, b) => compareText(a.cardId, b.cardId));
  const whenNew = askingOnce(null, input);
  const met = input.newCards.map(({ cardId }) => ({ cardId, isNew: true, ...whenNew }));
  return [...asked, ...met].filter(({ gain }) => gain > 0).toSorted(byGainASecond);
}

/** Those first whose asking brings most for the time it takes. */
export function byGainASecond(a: Asking, b: Asking): number {
  return b.gain / b.seconds - a.gain / a.seconds;
}

function recallAfter(input: ExamInput, questions: readonly ExamQuestion[]): number {
  const cards = [...input.remembered.map(({ held }) => held), ...input.newCards.map(() => null)];
  if (cards.length === 0) return 0;
  const gained = questions.reduce((sum, { gain }) => sum + gain, 0);
  return meanRecallOn(input.examDay, cards, input.weights) + gained / cards.length;
}
