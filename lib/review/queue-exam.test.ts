import fc from "fast-check";
import { expect, test } from "vitest";
import { askingOnce } from "@/lib/exam/asking-once";
import { type ExamCard, examCardsOn } from "@/lib/exam/exam-today";
import { catchUpOffer } from "@/lib/review/catch-up-offer";
import { memoryAfter } from "@/lib/review/memory";
import { newCardsWait } from "@/lib/review/new-today";
import { nextDayWithCards, planSession } from "@/lib/review/queue";
import type { QueueInput } from "@/lib/review/queue-input";
import { DEFAULT_WEIGHTS, type Rating } from "@/lib/review/scheduling";
import { CARDS_BETWEEN_SIBLINGS } from "@/lib/review/siblings";
import { defaultReviewSettings } from "@/lib/review-settings/settings";
import { queueInput, studied, studiedCards } from "@/tests/support/queue-input";

const today = 20_000;
const news = Array.from({ length: 40 }, (_, index) => ({
  cardId: `n_${index}:a`,
  factId: `n_${index}`,
}));
const settingsOf = (examMinutes: number, easyWeekdays: number[] = []) => ({
  ...{ ...defaultReviewSettings.queue, examMinutes, easyWeekdays },
});

/** A learner with up to 80 cards met and 40 new ones, of which exams ahead ask some. */
const inputs = fc
  .record({
    remembered: studiedCards,
    examined: fc.array(fc.boolean(), { minLength: 120, maxLength: 120 }),
    daysLeft: fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 3 }),
    minutes: fc.integer({ min: 1, max: 30 }),
    begun: fc.nat({ max: 3 }),
  })
  .map(({ remembered, examined, daysLeft, minutes, begun }) => {
    const all = [
      ...remembered.map(({ cardId, factId, memory }) => ({ cardId, factId, held: memory })),
      ...news.map((card) => ({ ...card, held: null })),
    ];
    const cards = all.flatMap((card, index): ExamCard[] => {
      const examDay = today + (daysLeft[index % daysLeft.length] ?? 1);
      return examined[index] ? [{ ...card, examDay }] : [];
    });
    const learning = remembered.map((card, index) =>
      index < begun
        ? { ...card, memory: { ...card.memory, lastStudyDay: today }, rightNeeded: 1 }
        : card,
    );
    const settings = settingsOf(minutes);
    return queueInput({ remembered: learning, newCards: news, settings, exam: { cards } });
  });

/** The same input after an answer today: what an exam asks stands as it did when the day began. */
function answered(input: QueueInput, cardId: string, rating: Rating): QueueInput {
  const context = { card: { learnerId: "ada", cardId }, settings: input.memorySettings };
  const before = input.remembered.find((card) => card.cardId === cardId);
  const card = before ?? input.newCards.find((one) => one.cardId === cardId);
  if (!card) throw new Error(`${cardId} is no card of this queue.`);
  const memory = memoryAfter(before?.memory ?? null, { studyDay: today, rating }, context);
  return {
    ...input,
    remembered: [
      ...input.remembered.filter((one) => one.cardId !== cardId),
      { ...{ cardId, factId: card.factId }, memory, rightNeeded: 0 },
    ],
    newCards: input.newCards.filter((one) => one.cardId !== cardId),
  };
}

const examIds = (input: QueueInput) => new Set(input.exam?.cards.map(({ cardId }) => cardId));
const idsOf = (plan: readonly { cardId: string }[]) => plan.map(({ cardId }) => cardId);
const examPlan = (input: QueueInput) =>
  planSession(input).filter(
    ({ cardId, phase }) => phase !== "learning" && examIds(input).has(cardId),
  );

test("what exams ahead ask on a day takes no longer than its minutes", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const byId = new Map(input.exam?.cards.map((card) => [card.cardId, card]));
      const seconds = examPlan(input).map(({ cardId }) => {
        const { held = null, examDay = today } = byId.get(cardId) ?? {};
        return askingOnce(held, { today, examDay, weights: DEFAULT_WEIGHTS }).seconds;
      });
      const sum = seconds.reduce((total, one) => total + one, 0);
      expect(sum).toBeLessThanOrEqual(input.settings.examMinutes * 60);
    }),
    { numRuns: 200 },
  );
});

test("begun cards come first, then what exams ask, and every card once", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const plan = planSession(input);
      expect(new Set(idsOf(plan)).size).toBe(plan.length);
      const examined = examIds(input);
      const rank = ({ cardId, phase }: (typeof plan)[number]) => {
        if (phase === "learning") return 0;
        return examined.has(cardId) ? 1 : 2;
      };
      const ranks = plan.map(rank);
      // No fact has two cards here, so nothing moves to keep siblings apart.
      expect(ranks).toEqual(ranks.toSorted());
    }),
    { numRuns: 200 },
  );
});

test("the cards that no exam asks are planned as if there were none", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const examined = examIds(input);
      const isLeft = ({ cardId }: { cardId: string }) => !examined.has(cardId);
      const without = {
        ...input,
        remembered: input.remembered.filter(isLeft),
        newCards: input.newCards.filter(isLeft),
        exam: null,
      };
      expect(planSession(input).filter(isLeft)).toEqual(planSession(without));
      expect(newCardsWait(input)).toBe(newCardsWait(without));
      expect(catchUpOffer(input)).toEqual(catchUpOffer(without));
    }),
    { numRuns: 200 },
  );
});

test("an answer leaves the rest of what exams ask as it was, right or wrong", () => {
  const answers = fc.array(fc.tuple(fc.nat(), fc.constantFrom("GOOD", "AGAIN")), { maxLength: 6 });
  fc.assert(
    fc.property(inputs, answers, (given, answersGiven) => {
      let input = given;
      for (const [choice, rating] of answersGiven as [number, Rating][]) {
        const ids = idsOf(examPlan(input));
        const cardId = ids[choice % Math.max(1, ids.length)];
        if (!cardId) return;
        input = answered(input, cardId, rating);
        expect(idsOf(examPlan(input))).toEqual(ids.filter((id) => id !== cardId));
      }
    }),
    { numRuns: 200 },
  );
});

test("the plan depends on no order of the memories", () => {
  const shuffled = inputs.chain((input) =>
    fc.tuple(
      fc.constant(input),
      fc.shuffledSubarray([...input.remembered], { minLength: input.remembered.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([input, remembered]) => {
      expect(planSession({ ...input, remembered })).toEqual(planSession(input));
    }),
    { numRuns: 100 },
  );
});

test("siblings stay apart where there are enough others", () => {
  const pairs = Array.from({ length: 8 }, (_, fact) =>
    ["a", "b"].map((slot) => ({ cardId: `p_${fact}:${slot}`, factId: `p_${fact}` })),
  ).flat();
  const cards = pairs.map((card) => ({ ...card, held: null, examDay: today + 20 }));
  const input = queueInput({ newCards: pairs, settings: settingsOf(60), exam: { cards } });
  const plan = planSession(input);
  expect(plan).toHaveLength(pairs.length);
  for (const [place, { factId }] of plan.entries()) {
    const next = plan.slice(place + 1, place + 1 + CARDS_BETWEEN_SIBLINGS);
    expect(next.map((card) => card.factId)).not.toContain(factId);
  }
});

test("what was answered wrongly is asked above the minutes, first what the learner was sure of", () => {
  const held = studied("x", { gaps: [3, 10], lastStudyDay: today - 60 }).memory;
  const firm = { ...held, stabilityDays: 3000 };
  const remembered = [
    { ...{ cardId: "f_due:a", factId: "f_due" }, memory: { ...firm, dueOn: today + 2900 } },
    // A wrong answer in a quiz makes it due on its day.
    { ...{ cardId: "f_pulled:a", factId: "f_pulled" }, memory: { ...firm, dueOn: today - 1 } },
    { ...{ cardId: "f_sure:a", factId: "f_sure" }, memory: { ...firm, dueOn: today - 1 } },
  ].map((card) => ({ ...card, rightNeeded: 0 }));
  const cards = [
    ...news.map((card) => ({ ...card, held: null, examDay: today + 20 })),
    ...remembered.map((card) => ({ ...card, held: card.memory, examDay: today + 20 })),
  ];
  const input = queueInput({
    ...{ remembered, newCards: news, settings: settingsOf(2), exam: { cards } },
    sureButWrongIds: new Set(["f_sure:a"]),
  });
  expect(idsOf(planSession(input))).toEqual(["f_sure:a", "n_0:a", "n_1:a", "f_pulled:a"]);
});

test("an easy day asks for half of the minutes, and a pause for none", () => {
  const cards = news.map((card) => ({ ...card, held: null, examDay: today + 20 }));
  const plan = (settings: QueueInput["settings"]) =>
    planSession(queueInput({ newCards: news, settings, exam: { cards } })).length;
  // A new card takes a minute; study day 20 000 is a Friday.
  expect(plan(settingsOf(12))).toBe(12);
  expect(plan(settingsOf(12, [5]))).toBe(6);
  expect(plan({ ...settingsOf(12), pause: { from: today, until: today } })).toBe(0);
});

test("the nearer exam takes the minutes where both ask what is weak", () => {
  const weak = (name: string, daysLeft: number): ExamCard => {
    const { cardId, factId, memory } = studied(name, { gaps: [], lastStudyDay: today - 5 });
    return { cardId, factId, held: memory, examDay: today + daysLeft };
  };
  const cards = [weak("far", 200), weak("near", 2)];
  const asked = examCardsOn(today, { cards }, { minutes: 0.3, weights: DEFAULT_WEIGHTS });
  expect(idsOf(asked)).toEqual(["f_near:a"]);
});

test("while an exam is ahead there are cards tomorrow, on its day those that fall due", () => {
  const card = studied("firm", { gaps: [3, 10], lastStudyDay: today - 1 });
  const next = (examDay: number) =>
    nextDayWithCards(
      queueInput({
        remembered: [card],
        exam: { cards: [{ ...card, held: card.memory, examDay }] },
      }),
    );
  expect(next(today + 2)).toBe(today + 1);
  expect(next(today + 1)).toBe(card.memory.dueOn);
});

test("the eve of an exam is not spent on one that has weeks of its own, unless that needs every minute", () => {
  const card = (name: string, { days, ago }: { days: number; ago: number }): ExamCard => {
    const { cardId, factId, memory } = studied(name, { gaps: [3], lastStudyDay: today - ago });
    return { cardId, factId, held: memory, examDay: today + days };
  };
  const near = card("near", { days: 1, ago: 2 });
  const later = (count: number) =>
    Array.from({ length: count }, (_, index) => card(`later-${index}`, { days: 30, ago: 40 }));
  const first = (cards: ExamCard[]) =>
    examCardsOn(today, { cards }, { minutes: 1, weights: DEFAULT_WEIGHTS })[0]?.cardId;
  // By itself a later card gains more a second.
  const [one] = later(1);
  const gainOf = ({ held, examDay }: ExamCard) =>
    askingOnce(held, { today, examDay, weights: DEFAULT_WEIGHTS }).gain;
  expect(one && gainOf(one)).toBeGreaterThan(gainOf(near));
  expect(first([...later(3), near])).toBe(near.cardId);
  expect(first([...later(300), near])).toMatch(/^f_later/);
});
