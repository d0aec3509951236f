import { compareText } from "@/lib/compare-text";
import { type Asking, askingOnce, type ExamDays } from "@/lib/exam/asking-once";
import { type Held, meanRecallOn } from "@/lib/exam/exam-recall";
import type { StudyDay } from "@/lib/review/study-day";

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

/** A card that an exam ahead asks on a day; null for one never answered. */
type Examined = { cardId: string; held: Held; examDay: StudyDay };

/**
 * The same for cards of several exams, each with the day of its own, which share the minutes: the most
 * gain a second first, whichever exam it is for.
 *
 * What a later exam's card gains counts in full where the minutes after the nearest exam are too few to
 * ask the later one's cards; where they suffice, by the share of them that this would take. So the eve
 * of one exam is not spent on another that has weeks of its own.
 *
 * @param cards new ones in the order in which they are to be learned
 * @param minutes those of a day, 0 or more
 */
export function rankForExams(
  cards: readonly Examined[],
  { today, weights, minutes }: Omit<ExamDays, "examDay"> & { minutes: number },
): ExamQuestion[] {
  const days = [...new Set(cards.map(({ examDay }) => examDay))].toSorted((a, b) => a - b);
  const worths = days.flatMap((examDay) => {
    const questions = rankForExam(asExam(cards, { today, examDay, weights }));
    const secondsLater = minutes * 60 * (examDay - (days[0] ?? examDay));
    const seconds = questions.reduce((sum, question) => sum + question.seconds, 0);
    const counted = Math.min(1, seconds / secondsLater);
    return questions.map((question) => ({
      question,
      worth: (counted * question.gain) / question.seconds,
    }));
  });
  return worths.toSorted((a, b) => b.worth - a.worth).map(({ question }) => question);
}

function asExam(cards: readonly Examined[], days: ExamDays): ExamInput {
  const asked = cards.filter(({ examDay }) => examDay === days.examDay);
  return {
    ...days,
    remembered: asked.flatMap(({ cardId, held }) => (held ? { cardId, held } : [])),
    newCards: asked.filter(({ held }) => held === null),
  };
}

/** Those first whose asking brings most for the time it takes. */
function byGainASecond(a: Asking, b: Asking): number {
  return b.gain / b.seconds - a.gain / a.seconds;
}

function recallAfter(input: ExamInput, questions: readonly ExamQuestion[]): number {
  const cards = [...input.remembered.map(({ held }) => held), ...input.newCards.map(() => null)];
  if (cards.length === 0) return 0;
  const gained = questions.reduce((sum, { gain }) => sum + gain, 0);
  return meanRecallOn(input.examDay, cards, input.weights) + gained / cards.length;
}
