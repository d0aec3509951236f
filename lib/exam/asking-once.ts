import { type Held, recallOn } from "@/lib/exam/exam-recall";
import { RIGHT_ANSWERS_WHEN_DUE, RIGHT_ANSWERS_WHEN_NEW } from "@/lib/review/criterion";
import {
  RIGHT_WITHIN_A_DAY,
  SECONDS_PER_ANSWER,
  SECONDS_PER_NEW_FACT,
} from "@/lib/review/estimated-minutes";
import { type Rating, strengthAfter } from "@/lib/review/scheduling";
import type { StudyDay } from "@/lib/review/study-day";

/** The share of new cards, their fact just read, whose first answer is right. */
export const RIGHT_WHEN_NEW = 0.7;

/** When a card is asked, what it is asked for, and by which parameters it is believed to be held. */
export type ExamDays = { today: StudyDay; examDay: StudyDay; weights: readonly number[] };

/** What asking a card today is expected to bring and to take. */
export type Asking = {
  /** By how much the chance of recall on the exam day rises, above -1 and up to 1. */
  gain: number;
  /** How long it takes until the day's criterion is met. */
  seconds: number;
};

/**
 * The expected gain and cost of asking a card today and never again before the exam.
 *
 * Right counts as Good and wrong as Again, each with the chance that the memory predicts.
 *
 * @param held last answered before today
 */
export function askingOnce(held: Held, days: ExamDays): Asking {
  const right = chanceOfRight(held, days);
  const recallAfter = (rating: Rating) =>
    recallOn(days.examDay, heldAfter(held, rating, days), days.weights);
  const after = right * recallAfter("GOOD") + (1 - right) * recallAfter("AGAIN");
  return {
    gain: after - recallOn(days.examDay, held, days.weights),
    seconds: held ? secondsWhenHeld(right) : secondsWhenNew,
  };
}

/**
 * What is expected to be held of a card after it was asked today: the mean of what right and wrong
 * would leave, by their chances.
 */
export function expectedAfter(held: Held, days: ExamDays): NonNullable<Held> {
  const right = chanceOfRight(held, days);
  const [good, again] = [heldAfter(held, "GOOD", days), heldAfter(held, "AGAIN", days)];
  return {
    stabilityDays: right * good.stabilityDays + (1 - right) * again.stabilityDays,
    difficulty: right * good.difficulty + (1 - right) * again.difficulty,
    lastStudyDay: days.today,
  };
}

function chanceOfRight(held: Held, { today, weights }: ExamDays): number {
  return held ? recallOn(today, held, weights) : RIGHT_WHEN_NEW;
}

function heldAfter(held: Held, rating: Rating, { today, weights }: ExamDays): NonNullable<Held> {
  const elapsedDays = held ? today - held.lastStudyDay : 0;
  return { ...strengthAfter(held, { elapsedDays, rating }, weights), lastStudyDay: today };
}

const secondsPerRightAnswer = SECONDS_PER_ANSWER / RIGHT_WITHIN_A_DAY;
const secondsWhenNew = SECONDS_PER_NEW_FACT + RIGHT_ANSWERS_WHEN_NEW * secondsPerRightAnswer;

function secondsWhenHeld(right: number): number {
  return SECONDS_PER_ANSWER + (1 - right) * RIGHT_ANSWERS_WHEN_DUE * secondsPerRightAnswer;
}
