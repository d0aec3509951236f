import type { TimedRecall, Trial } from "@/lib/own-parameters/trials";
import {
  DEFAULT_DESIRED_RETENTION,
  DEFAULT_WEIGHTS,
  intervalDays,
  type Strength,
  strengthAfter,
} from "@/lib/review/scheduling";
import { forgettingBy } from "@/tests/bench/exam/fsrs-learner";
import type { Learner } from "@/tests/bench/exam/learner";

/** Every card is answered on its day; on top come so many new ones. */
const NEW_PER_DAY = 10;

type Studied = { strength: Strength; lastDay: number; dueOn: number; recalls: TimedRecall[] };

/** The first so many trials, by study day, of a person who studies by the standard parameters. */
export function trialsOfLearner(learner: Learner, count: number): Trial[] {
  const cards: Studied[] = [];
  const trials: Trial[] = [];
  for (let day = 0; trials.length < count; day += 1) {
    for (const [card, before] of cards.entries()) {
      if (before.dueOn > day) continue;
      const after = answered(before, { learner, card, day });
      cards[card] = after;
      trials.push({ studyDay: day, recalls: after.recalls });
    }
    for (let begun = 0; begun < NEW_PER_DAY; begun += 1) {
      cards.push(answered(null, { learner, card: cards.length, day }));
    }
  }
  return trials.slice(0, count);
}

type Asked = { learner: Learner; card: number; day: number };

function answered(before: Studied | null, { learner, card, day }: Asked): Studied {
  const elapsedDays = before ? day - before.lastDay : 0;
  const recall = { elapsedDays, rating: learner.study(card, day) };
  const strength = strengthAfter(before?.strength ?? null, recall, DEFAULT_WEIGHTS);
  const interval = intervalDays(strength.stabilityDays, DEFAULT_DESIRED_RETENTION, DEFAULT_WEIGHTS);
  const recalls = [...(before?.recalls ?? []), recall];
  return { strength, lastDay: day, dueOn: day + interval, recalls };
}

/** A person who forgets exactly as the standard parameters say: there is nothing to gain. */
export function standardLearner(seed: number): Learner {
  return forgettingBy(() => DEFAULT_WEIGHTS, { seed, right: 0.7 });
}
