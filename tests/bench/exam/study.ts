import { type Held, meanRecallOn } from "@/lib/exam/exam-recall";
import { DEFAULT_WEIGHTS, type Rating, strengthAfter } from "@/lib/review/scheduling";
import type { Learner } from "./learner";
import type { Strategy } from "./strategies";

export type Setting = { weeks: number; cards: number; minutes: number };

export type Outcome = {
  /** Shares of all cards, 0–1, that would not be recalled on the exam day and 90 days later. */
  forgotten: number;
  forgottenLater: number;
  /** What the strategy believes on the eve to be forgotten on the day. */
  predicted: number;
  minutesADay: number;
};

const DAYS_LATER = 90;

/** One person studies until the exam as a strategy says, and not after it. */
export function study(strategy: Strategy, learner: Learner, setting: Setting): Outcome {
  const examDay = setting.weeks * 7;
  const cards: Held[] = Array.from({ length: setting.cards }, () => null);
  let [left, spent] = [0, 0];
  for (let day = 0; day < examDay; day += 1) {
    const view = { day, examDay, minutes: setting.minutes, cards };
    // What the last answer took beyond its day is taken from the next; what is left over is lost.
    left = Math.min(0, left) + 60 * (strategy.minutesOn?.(view) ?? setting.minutes);
    for (const card of strategy.order(view)) {
      if (left <= 0) break;
      const held = cards[card] ?? null;
      const rating = learner.study(card, day);
      left -= secondsFor(held, rating);
      spent += secondsFor(held, rating);
      cards[card] = heldAfter(held, day, rating);
    }
  }
  const forgotten = (day: number) =>
    1 - cards.reduce((sum, _, card) => sum + learner.recall(card, day), 0) / setting.cards;
  return {
    forgotten: forgotten(examDay),
    forgottenLater: forgotten(examDay + DAYS_LATER),
    predicted: 1 - meanRecallOn(examDay, cards, DEFAULT_WEIGHTS),
    minutesADay: spent / 60 / examDay,
  };
}

const secondsPerAnswer = 12;
const secondsPerFact = 20;
/** Answers that the criterion asks for again on the day are right in nine cases of ten. */
const secondsPerRightAnswer = secondsPerAnswer / 0.9;

function secondsFor(held: Held, rating: Rating): number {
  const wrong = rating === "AGAIN" ? secondsPerRightAnswer : 0;
  const first = held ? secondsPerAnswer : secondsPerFact + secondsPerAnswer;
  return first + (held ? 0 : 2 * secondsPerRightAnswer) + wrong;
}

/** What the strategies believe, by everybody's parameters, which are not the person's. */
function heldAfter(held: Held, day: number, rating: Rating): Held {
  const elapsedDays = held ? day - held.lastStudyDay : 0;
  return { ...strengthAfter(held, { elapsedDays, rating }, DEFAULT_WEIGHTS), lastStudyDay: day };
}
