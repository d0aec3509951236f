import type { Kind } from "@/lib/content/kind";

/** Two kinds that are offered beside the true one, and how often against the other pairs. */
type OfferedPair = { kinds: readonly [Kind, Kind]; weight: number };

type KindMix = {
  /** Part of every draw: another one draws anew for the whole course. */
  draw: number;
  /** The share of the facts of a kind that are asked though they need not be. */
  asked: Readonly<Record<Kind, number>>;
  /** What is offered beside a kind. A pair that is barred for a fact leaves its weight to the others. */
  offered: Readonly<Record<Kind, readonly OfferedPair[]>>;
};

/**
 * Which kinds are asked how often and offered beside which, so that the options alone give nothing away:
 * each kind is offered about twice for each time it is right, and neither the longest name nor the
 * shortest nor the commonest kind is right more often than chance has it. The figures were found by
 * search over the course (a test holds the outcome); each fact draws for itself by its own id, so that a
 * new fact changes no other's options.
 *
 * Opinions in an author's own voice leave only forecast and recommendation to offer, which is why no
 * other opinion is asked without need, and why the reports and claims offer "opinion" so often.
 */
export const kindMix: KindMix = {
  draw: 22,
  asked: {
    recommendation: 1,
    forecast: 1,
    opinion: 0,
    reported: 0.65,
    allegation: 0.9,
    attributed: 1,
  },
  offered: {
    recommendation: [
      { kinds: ["forecast", "reported"], weight: 4 },
      { kinds: ["forecast", "attributed"], weight: 1 },
    ],
    forecast: [
      { kinds: ["recommendation", "attributed"], weight: 6 },
      { kinds: ["reported", "allegation"], weight: 6 },
      { kinds: ["allegation", "attributed"], weight: 3 },
    ],
    opinion: [
      { kinds: ["recommendation", "forecast"], weight: 1 },
      { kinds: ["recommendation", "reported"], weight: 3 },
      { kinds: ["recommendation", "attributed"], weight: 4 },
      { kinds: ["forecast", "reported"], weight: 1 },
      { kinds: ["forecast", "attributed"], weight: 1 },
      { kinds: ["reported", "allegation"], weight: 2 },
      { kinds: ["reported", "attributed"], weight: 4 },
    ],
    reported: [
      { kinds: ["forecast", "opinion"], weight: 1 },
      { kinds: ["opinion", "attributed"], weight: 6 },
    ],
    allegation: [
      { kinds: ["recommendation", "forecast"], weight: 4 },
      { kinds: ["opinion", "reported"], weight: 6 },
    ],
    attributed: [
      { kinds: ["recommendation", "allegation"], weight: 4 },
      { kinds: ["forecast", "allegation"], weight: 1 },
      { kinds: ["opinion", "reported"], weight: 6 },
    ],
  },
};
