import { type Ability, isRight, type Learner, normalOf, type Person } from "./learner";

/**
 * Forgets by activation: each meeting leaves a trace that fades as a power of time, the faster the
 * better the card was held when it was met. Unlike FSRS, meetings within a day count.
 *
 * @see Pavlik & Anderson (2005), Practice and Forgetting Effects on Vocabulary Memory, Cognitive
 * Science 29, doi 10.1207/s15516709cog0000_14: the equations and the five numbers below, fitted to
 * word pairs; between sessions time runs h times as fast
 */
const model = { a: 0.177, c: 0.217, threshold: -0.704, noise: 0.255, h: 0.025 };
/** What is added to a person's activation; ours, not the paper's. */
const lifts: Record<Ability, number> = { weak: -0.3, average: 0, strong: 0.3 };
const secondsBetweenMeetings = 120;
const secondsPerDay = 86_400;

type Trace = { at: number; decay: number };

export function activationLearner({ ability, seed }: Person): Learner {
  const traces = new Map<number, Trace[]>();
  const lift = lifts[ability] + 0.1 * normalOf(`lift ${seed}`);
  const liftOf = (card: number) => lift + 0.25 * normalOf(`card ${seed} ${card}`);
  const recallAt = (card: number, at: number) => {
    const m = activation(traces.get(card) ?? [], at) + liftOf(card);
    return 1 / (1 + Math.exp((model.threshold - m) / model.noise));
  };
  const meet = (card: number, at: number) => {
    const held = traces.get(card) ?? [];
    const m = activation(held, at) + liftOf(card);
    const decay = model.c * Math.exp(m) + model.a;
    traces.set(card, [...held, { at, decay }]);
  };
  return {
    recall: (card, day) => recallAt(card, timeOf(day)),
    study(card, day) {
      const isNew = !traces.has(card);
      let at = timeOf(day);
      if (isNew) {
        meet(card, at);
        at += secondsBetweenMeetings;
      }
      const rating = isRight(seed, { card, day }, recallAt(card, at)) ? "GOOD" : "AGAIN";
      const meetings = (isNew ? 3 : 1) + (rating === "AGAIN" ? 1 : 0);
      for (let meeting = 0; meeting < meetings; meeting += 1) {
        meet(card, at + meeting * secondsBetweenMeetings);
      }
      return rating;
    },
  };
}

function timeOf(day: number): number {
  return day * secondsPerDay * model.h;
}

/** Minus infinity before the first meeting. */
function activation(traces: readonly Trace[], at: number): number {
  let sum = 0;
  for (const trace of traces) sum += Math.max(1, at - trace.at) ** -trace.decay;
  return Math.log(sum);
}
