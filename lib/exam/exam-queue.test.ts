import fc from "fast-check";
import { expect, test } from "vitest";
import { type ExamInput, planForExam, rankForExam } from "@/lib/exam/exam-queue";
import { meanRecallOn } from "@/lib/exam/exam-recall";
import { DEFAULT_WEIGHTS } from "@/lib/review/scheduling";

const today = 20_000;

const held = fc.record({
  stabilityDays: fc.double({ min: 0.05, max: 500, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  lastStudyDay: fc.integer({ min: today - 200, max: today }),
});

/** Memories from a small stock, so that some are alike in all. */
const helds = fc
  .array(held, { minLength: 1, maxLength: 20 })
  .chain((stock) => fc.array(fc.constantFrom(...stock), { maxLength: 40 }));

const inputs: fc.Arbitrary<ExamInput> = fc
  .record({
    helds,
    news: fc.nat({ max: 20 }),
    daysLeft: fc.integer({ min: -2, max: 100 }),
  })
  .map(({ helds: held, news, daysLeft }) => ({
    remembered: held.map((one, index) => ({ cardId: `f_${index}:a`, held: one })),
    newCards: Array.from({ length: news }, (_, index) => ({ cardId: `n_${index}:a` })),
    today,
    examDay: today + daysLeft,
    weights: DEFAULT_WEIGHTS,
  }));
const minutesGiven = fc.integer({ min: 0, max: 60 });

const idsOf = (plan: { cardId: string }[]) => plan.map(({ cardId }) => cardId);

function inputOf(changes: Partial<ExamInput>): ExamInput {
  const base = { remembered: [], newCards: [], today, examDay: today + 21 };
  return { ...base, weights: DEFAULT_WEIGHTS, ...changes };
}

test("more minutes never bring less expected recall, and a plan begins every longer one", () => {
  fc.assert(
    fc.property(inputs, minutesGiven, minutesGiven, (input, some, more) => {
      const [short, long] = [planForExam(input, some), planForExam(input, some + more)];
      expect(long.recall).toBeGreaterThanOrEqual(short.recall);
      expect(idsOf(long.questions).slice(0, short.questions.length)).toEqual(
        idsOf(short.questions),
      );
    }),
  );
});

test("a plan keeps to the minutes given", () => {
  fc.assert(
    fc.property(inputs, minutesGiven, (input, minutes) => {
      const { questions, seconds } = planForExam(input, minutes);
      const sum = questions.reduce((total, question) => total + question.seconds, 0);
      expect(seconds).toBeCloseTo(sum, 6);
      expect(seconds).toBeLessThanOrEqual(minutes * 60);
    }),
  );
});

test("the same input gives the same plan, in whatever order the memories came", () => {
  const shuffled = inputs.chain((input) =>
    fc
      .shuffledSubarray([...input.remembered], { minLength: input.remembered.length })
      .map((remembered) => [input, { ...input, remembered }] as const),
  );
  fc.assert(
    fc.property(shuffled, ([input, other]) => {
      expect(rankForExam(other)).toEqual(rankForExam(input));
    }),
  );
});

test("no card twice a day: none twice in a plan, none that was answered today", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const ids = idsOf(rankForExam(input));
      expect(new Set(ids).size).toBe(ids.length);
      const answered = input.remembered.filter((card) => card.held.lastStudyDay >= today);
      expect(ids.filter((id) => idsOf([...answered]).includes(id))).toEqual([]);
    }),
  );
});

test("the recall that a plan promises lies between what it is without and 1", () => {
  fc.assert(
    fc.property(inputs, minutesGiven, (input, minutes) => {
      const cards = [
        ...input.remembered.map((card) => card.held),
        ...input.newCards.map(() => null),
      ];
      const without = meanRecallOn(input.examDay, cards, DEFAULT_WEIGHTS);
      const { recall } = planForExam(input, minutes);
      expect(recall).toBeGreaterThanOrEqual(without);
      expect(recall).toBeLessThanOrEqual(1);
    }),
  );
});

test("nothing is asked from the exam day on, nor in no time, nor where there is nothing", () => {
  const remembered = [
    { cardId: "f_1:a", held: { stabilityDays: 1, difficulty: 5, lastStudyDay: today - 9 } },
  ];
  for (const examDay of [today, today - 1]) {
    expect(planForExam(inputOf({ remembered, examDay }), 10).questions).toEqual([]);
  }
  expect(planForExam(inputOf({ remembered }), 0).questions).toEqual([]);
  expect(planForExam(inputOf({}), 10)).toEqual({ questions: [], seconds: 0, recall: 0 });
});

test("a half-forgotten card goes before new ones, and a firm one after them", () => {
  const memory = { difficulty: 5, lastStudyDay: today - 10 };
  const order = rankForExam(
    inputOf({
      remembered: [
        { cardId: "f_firm:a", held: { ...memory, stabilityDays: 400 } },
        { cardId: "f_half:a", held: { ...memory, stabilityDays: 1 } },
      ],
      newCards: [{ cardId: "n_2:a" }, { cardId: "n_1:a" }],
    }),
  );
  expect(idsOf(order)).toEqual(["f_half:a", "n_2:a", "n_1:a", "f_firm:a"]);
});

test("on the eve the weak cards are asked, however well they stood three weeks before", () => {
  const cards = [2, 5, 20, 60, 200].map((stabilityDays) => ({
    cardId: `f_${stabilityDays}:a`,
    held: { stabilityDays, difficulty: 5, lastStudyDay: today - 2 },
  }));
  const eve = rankForExam(inputOf({ remembered: cards, examDay: today + 1 }));
  expect(idsOf(eve)).toEqual(["f_2:a", "f_5:a", "f_20:a", "f_60:a", "f_200:a"]);
});

test("a card that asking would make worse by the day is not asked", () => {
  const held = { stabilityDays: 100, difficulty: 10, lastStudyDay: today - 200 };
  const asked = (daysLeft: number) =>
    rankForExam(inputOf({ remembered: [{ cardId: "f_1:a", held }], examDay: today + daysLeft }));
  expect(asked(70)).toHaveLength(1);
  expect(asked(2000)).toEqual([]);
});
