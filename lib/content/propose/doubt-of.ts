import type { DoubtCode, Proposal } from "./proposal";

/** How likely each doubt alone is to mean that a proposal has to be changed. */
const weights: Readonly<Record<DoubtCode, number>> = {
  "date-inferred": 0.15,
  pronoun: 0.35,
  "two-fit": 0.4,
  "new-entity": 0.1,
  direction: 0.2,
  polarity: 0.4,
  kind: 0.3,
  holder: 0.35,
  amount: 0.4,
  wording: 0.15,
  "part-only": 0.25,
};

/** How much a proposal has to be doubted, 0 to 1: each doubt adds its part of what is still certain. */
export function doubtOf({ doubts }: Proposal): number {
  const codes = new Set(doubts.map(({ code }) => code));
  return 1 - [...codes].reduce((certain, code) => certain * (1 - weights[code]), 1);
}
