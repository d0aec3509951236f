import fc from "fast-check";
import { expect, test } from "vitest";
import { groupFamilies } from "@/lib/content/group-item";
import { families } from "@/lib/content/item";
import { kinds } from "@/lib/content/kind";
import { familiesOf, type QuizMaking, quizMakings, quizWays, usualQuiz } from "./choice";
import { type Candidate, selectItems } from "./selection";

const factIds = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];
const about = {
  id: fc.uuid(),
  topicIds: fc.subarray(["one", "two", "three"], { minLength: 1 }),
  kinds: fc.subarray([...kinds], { minLength: 1, maxLength: 3 }),
  isOnSpeaker: fc.boolean(),
};
const candidate = fc.record({
  ...about,
  factIds: fc.constantFrom(...factIds).map((id) => [id]),
  family: fc.constantFrom(...families),
});
const group = fc.record({
  ...about,
  factIds: fc.subarray(factIds, { minLength: 2 }),
  family: fc.constantFrom(...groupFamilies),
});
const candidates = fc.uniqueArray(candidate, { selector: ({ id }) => id, maxLength: 60 });
const groups = fc.uniqueArray(group, { selector: ({ id }) => id, maxLength: 20 });

test("no fact is asked twice, no flashcard is asked, and no quiz is too long", () => {
  fc.assert(
    fc.property(candidates, fc.string(), (given, seed) => {
      const quiz = selectItems(given, usualQuiz, seed);
      expect(new Set(quiz.flatMap((item) => item.factIds)).size).toBe(quiz.length);
      expect(quiz.some(({ family }) => family === "flashcard")).toBe(false);
      const facts = new Set(
        given.filter(({ family }) => family !== "flashcard").flatMap((item) => item.factIds),
      );
      expect(quiz.length).toBe(Math.min(10, facts.size, quiz.length));
      if (quiz.length < 10) expect(quiz.length).toBe(facts.size);
    }),
  );
});

test("the seed decides, and the order of the candidates does not", () => {
  fc.assert(
    fc.property(candidates, fc.string(), (given, seed) => {
      const quiz = selectItems(given, usualQuiz, seed);
      expect(selectItems(given.toReversed(), usualQuiz, seed)).toEqual(quiz);
    }),
  );
});

test("another seed asks something else", () => {
  const many = Array.from(
    { length: 50 },
    (_, index): Candidate => ({
      id: `item ${index}`,
      factIds: [`fact ${index}`],
      family: "choice",
      topicIds: ["one"],
      kinds: ["reported"],
      isOnSpeaker: false,
    }),
  );
  const [first, second] = ["a", "b"].map((seed) => selectItems(many, usualQuiz, seed));
  expect(first).not.toEqual(second);
});

/** Which families a quiz may then ask; all where nothing is said. */
const asked: Partial<Record<QuizMaking, string[]>> = { kinds: ["kind"], holders: ["holder"] };

const isFit = ({ family, isOnSpeaker }: Candidate, making: QuizMaking) =>
  family !== "flashcard" &&
  (asked[making]?.includes(family) ?? true) &&
  (making !== "speakers" || isOnSpeaker);

test.each(quizMakings)(
  "a quiz of %s asks that alone, of the chosen topics and kinds, as much as there is",
  (making) => {
    fc.assert(
      fc.property(candidates, fc.string(), (given, seed) => {
        const choice = { topicIds: ["two", "three"], kinds: ["forecast"], length: 5 } as const;
        const quiz = selectItems(given, { ...usualQuiz, ...choice, making }, seed);
        const fit = given.filter(
          (item) =>
            item.topicIds.some((id) => id !== "one") &&
            item.kinds.includes("forecast") &&
            isFit(item, making),
        );
        const facts = new Set(fit.flatMap(({ factIds }) => factIds));
        expect(fit).toEqual(expect.arrayContaining(quiz));
        expect(quiz).toHaveLength(Math.min(5, facts.size));
      }),
    );
  },
);

test.each(quizWays)("a quiz of the way %s asks its families alone", (way) => {
  fc.assert(
    fc.property(candidates, groups, fc.string(), (single, several, seed) => {
      const quiz = selectItems([...single, ...several], { ...usualQuiz, ways: [way] }, seed);
      expect(quiz.filter(({ family }) => !familiesOf[way].includes(family))).toEqual([]);
    }),
  );
});

test("what is asked of several facts at once is asked of each fact once", () => {
  fc.assert(
    fc.property(candidates, groups, fc.string(), (single, several, seed) => {
      const facts = selectItems([...single, ...several], usualQuiz, seed).flatMap(
        ({ factIds }) => factIds,
      );
      expect(new Set(facts).size).toBe(facts.length);
    }),
  );
});
