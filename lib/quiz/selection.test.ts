import fc from "fast-check";
import { expect, test } from "vitest";
import { families } from "@/lib/content/item";
import { quizMakings, usualQuiz } from "./choice";
import { type Candidate, selectItems } from "./selection";

const candidate = fc.record({
  id: fc.uuid(),
  factId: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"),
  family: fc.constantFrom(...families),
  topicIds: fc.subarray(["one", "two", "three"], { minLength: 1 }),
});
const candidates = fc.uniqueArray(candidate, { selector: ({ id }) => id, maxLength: 60 });

test("no fact is asked twice, no flashcard is asked, and no quiz is too long", () => {
  fc.assert(
    fc.property(candidates, fc.string(), (given, seed) => {
      const quiz = selectItems(given, usualQuiz, seed);
      expect(new Set(quiz.map(({ factId }) => factId)).size).toBe(quiz.length);
      expect(quiz.some(({ family }) => family === "flashcard")).toBe(false);
      const facts = new Set(
        given.filter(({ family }) => family !== "flashcard").map(({ factId }) => factId),
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
      factId: `fact ${index}`,
      family: "choice",
      topicIds: ["one"],
    }),
  );
  const [first, second] = ["a", "b"].map((seed) => selectItems(many, usualQuiz, seed));
  expect(first).not.toEqual(second);
});

const asked = {
  typed: ["typed", "quantity", "date", "cloze"],
  chosen: ["choice", "kind", "holder"],
};

test.each(quizMakings)(
  "a quiz of %s asks that alone, of the chosen topic, as much as there is",
  (making) => {
    fc.assert(
      fc.property(candidates, fc.string(), (given, seed) => {
        const quiz = selectItems(given, { making, length: 5, topicId: "two" }, seed);
        const families = { ...asked, kinds: ["kind"], all: null, missed: null }[making];
        const fit = given.filter(
          ({ family, topicIds }) =>
            topicIds.includes("two") &&
            family !== "flashcard" &&
            (families?.includes(family) ?? true),
        );
        const facts = new Set(fit.map(({ factId }) => factId));
        expect(fit).toEqual(expect.arrayContaining(quiz));
        expect(quiz).toHaveLength(Math.min(5, facts.size));
      }),
    );
  },
);
