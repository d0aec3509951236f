import { expect, test } from "vitest";
import { activationLearner } from "./activation-learner";
import { fsrsLearner } from "./fsrs-learner";
import { abilities, type Learner } from "./learner";
import { simulate } from "./simulate";
import { aheads, baselines, ours, savedUp } from "./strategies";
import { type Outcome, study } from "./study";

const setting = { weeks: 1, cards: 12, minutes: 1 };
const models = [
  ["FSRS", fsrsLearner],
  ["activation", activationLearner],
] as const;

test.each(models)(
  "by %s a card never met is forgotten, one met fades, a strong person keeps more",
  (_, learnerOf) => {
    const recalls = abilities.map((ability) => {
      const people = Array.from({ length: 30 }, (_person, seed) => learnerOf({ ability, seed }));
      expect(people[0]?.recall(0, 9)).toBe(0);
      for (const learner of people) learner.study(0, 0);
      const meanOn = (day: number) =>
        people.reduce((sum, learner) => sum + learner.recall(0, day), 0) / people.length;
      expect(meanOn(30)).toBeLessThan(meanOn(2));
      return meanOn(7);
    });
    expect(recalls).toEqual(recalls.toSorted((a, b) => a - b));
  },
);

test.each(models)(
  "by %s answers spread over weeks last longer than those on days in a row",
  (_, learnerOf) => {
    const after = (days: number[]) => {
      const people = Array.from({ length: 30 }, (_person, seed) =>
        learnerOf({ ability: "average", seed }),
      );
      return people.reduce((sum, learner) => sum + recallAfter(learner, days), 0);
    };
    expect(after([0, 4, 14, 28])).toBeGreaterThan(after([25, 26, 27, 28]));
  },
);

function recallAfter(learner: Learner, days: readonly number[]): number {
  for (const day of days) learner.study(0, day);
  return learner.recall(0, 28 + 90);
}

test("every strategy keeps to the minutes given, but for the last answer", () => {
  for (const strategy of Object.values({ ...baselines, ...aheads, ...savedUp, ours })) {
    const outcome = study(strategy, fsrsLearner({ ability: "average", seed: 1 }), setting);
    expect(outcome.minutesADay).toBeLessThan(setting.minutes + 2 / 7);
  }
});

test("without minutes all is forgotten", () => {
  const outcome: Outcome = study(ours, fsrsLearner({ ability: "strong", seed: 1 }), {
    ...setting,
    minutes: 0,
  });
  expect(outcome).toEqual({ forgotten: 1, forgottenLater: 1, predicted: 1, minutesADay: 0 });
});

test("the same seed gives the same people and the same figures, another others", () => {
  const figuresOf = (seed: number) =>
    models.map(([, learnerOf]) => study(ours, learnerOf({ ability: "weak", seed }), setting));
  expect(figuresOf(7)).toEqual(figuresOf(7));
  expect(figuresOf(7)).not.toEqual(figuresOf(8));
});

test("a row has a cell for each of the eight places", () => {
  const [row] = simulate(
    { "cramming, last week": baselines["cramming, last week"] ?? ours },
    { people: 1, seed: 1, minutes: 1 },
  );
  expect(row?.cells).toHaveLength(8);
  expect(row?.cells.every(({ forgotten }) => forgotten.mean > 0 && forgotten.mean <= 100)).toBe(
    true,
  );
});
