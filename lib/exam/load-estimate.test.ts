import { expect, test } from "vitest";
import { expectedAfter } from "@/lib/exam/asking-once";
import { forecastExam } from "@/lib/exam/daily-load";
import type { ExamInput } from "@/lib/exam/exam-queue";
import { meanRecallOn } from "@/lib/exam/exam-recall";
import { examCardsOn } from "@/lib/exam/exam-today";
import { type ExamsInput, loadUntilExams, minutesToReach } from "@/lib/exam/load-estimate";
import { DEFAULT_WEIGHTS } from "@/lib/review/scheduling";

const today = 20_000;

/** Cards of all strengths, last answered within a month, and new ones. */
function inputOf(held: number, fresh: number, daysLeft: number): ExamInput {
  return {
    remembered: Array.from({ length: held }, (_, index) => ({
      cardId: `f_${index}:a`,
      held: {
        stabilityDays: 0.3 + ((index * 37) % 100) ** 1.6 / 20,
        difficulty: 1 + ((index * 13) % 10),
        lastStudyDay: today - 1 - ((index * 7) % 30),
      },
    })),
    newCards: Array.from({ length: fresh }, (_, index) => ({ cardId: `n_${index}:a` })),
    ...{ today, examDay: today + daysLeft, weights: DEFAULT_WEIGHTS },
  };
}

/** The same cards, all of which one exam asks. */
function loadUntilExam(input: ExamInput, minutes: readonly number[]) {
  const { remembered, newCards, today: first, examDay, weights } = input;
  const cards = [...remembered, ...newCards.map(({ cardId }) => ({ cardId, held: null }))].map(
    (card) => ({ ...card, exams: [0] }),
  );
  return loadUntilExams({ examDays: [examDay], cards, today: first, weights }, minutes)[0] ?? [];
}

test.each([
  [60, 0],
  [0, 300],
  [200, 200],
  [100, 300],
])(
  "of %i cards held and %i new ones the estimate is near what all of them day by day give",
  (held, fresh) => {
    const differences = [1, 5, 10, 21].flatMap((daysLeft) => {
      const input = inputOf(held, fresh, daysLeft);
      const minutes = [5, 10, 30];
      return loadUntilExam(input, minutes).map(
        ({ recall }, index) => recall - forecastExam(input, minutes[index] ?? 0).recall,
      );
    });
    for (const difference of differences) expect(Math.abs(difference)).toBeLessThan(0.07);
    const mean = differences.reduce((sum, one) => sum + Math.abs(one), 0) / differences.length;
    expect(mean).toBeLessThan(0.015);
  },
);

test("no minutes bring what is held now, and from the exam day on none bring more", () => {
  const input = inputOf(40, 10, 9);
  const held = [...input.remembered.map((card) => card.held), ...input.newCards.map(() => null)];
  const recall = meanRecallOn(input.examDay, held, DEFAULT_WEIGHTS);
  expect(loadUntilExam(input, [0])[0]?.recall).toBeCloseTo(recall);
  expect(loadUntilExam({ ...input, examDay: today }, [30])[0]?.recall).toBeCloseTo(
    meanRecallOn(today, held, DEFAULT_WEIGHTS),
  );
  expect(loadUntilExam({ ...input, remembered: [], newCards: [] }, [10])[0]?.recall).toBe(0);
});

test("the fewest minutes that reach a goal are named, or that none do", () => {
  const points = loadUntilExam(inputOf(20, 100, 14), [5, 10, 20, 45]);
  const enough = minutesToReach(points, 0.9) ?? 0;
  expect(points.find(({ minutes }) => minutes === enough)?.recall).toBeGreaterThanOrEqual(0.9);
  for (const { minutes, recall } of points) if (minutes < enough) expect(recall).toBeLessThan(0.9);
  expect(minutesToReach(points, 1)).toBeNull();
});

test("of two exams that share the minutes the estimate is near what the queue, day by day, gives", () => {
  const days = [today + 3, today + 40];
  const { remembered, newCards } = inputOf(80, 40, 20);
  const all = [...remembered, ...newCards.map(({ cardId }) => ({ cardId, held: null }))];
  // Two thirds of the cards are asked by both, the rest by the later one.
  const cards = all.map((card, index) => ({
    ...card,
    exams: [[0, 1], [0, 1], [1]][index % 3] ?? [],
  }));
  const input = { examDays: days, cards, today, weights: DEFAULT_WEIGHTS };
  for (const minutes of [5, 10, 30]) {
    const estimated = loadUntilExams(input, [minutes]).map(([point]) => point?.recall ?? 0);
    playedOut(input, minutes).forEach((recall, exam) => {
      expect(Math.abs((estimated[exam] ?? 0) - recall)).toBeLessThan(0.03);
    });
  }
});

test("an exam beside another is expected to bring no more than alone, and by no minutes the same", () => {
  const { remembered } = inputOf(120, 0, 9);
  const cards = remembered.map((card, index) => ({ ...card, exams: [index % 2] }));
  const input = { examDays: [today + 9, today + 12], today, weights: DEFAULT_WEIGHTS };
  const minutes = [0, 5, 15];
  const both = loadUntilExams({ ...input, cards }, minutes);
  for (const exam of [0, 1]) {
    const own = cards.filter(({ exams }) => exams.includes(exam));
    const alone = loadUntilExams({ ...input, cards: own }, minutes)[exam] ?? [];
    both[exam]?.forEach(({ recall }, index) => {
      expect(recall).toBeLessThan((alone[index]?.recall ?? 0) + 0.02);
    });
    expect(both[exam]?.[0]?.recall).toBeCloseTo(alone[0]?.recall ?? -1, 1);
  }
});

/** Every day to the last exam with the cards that the queue asks on it, each answered as expected. */
function playedOut({ examDays, cards, weights }: ExamsInput, minutes: number): number[] {
  let held = cards.map((card) => ({ ...card, factId: card.cardId }));
  const recalls = examDays.map(() => 0);
  for (let day = today; day <= Math.max(...examDays); day += 1) {
    for (const [exam, examDay] of examDays.entries()) {
      if (examDay !== day) continue;
      const asked = held.filter(({ exams }) => exams.includes(exam));
      recalls[exam] = meanRecallOn(
        day,
        asked.map((card) => card.held),
        weights,
      );
    }
    const ahead = held.flatMap((card) => {
      const left = card.exams.map((exam) => examDays[exam] ?? 0).filter((one) => one > day);
      return left.length > 0 ? { ...card, examDay: Math.min(...left) } : [];
    });
    const asked = new Set(
      examCardsOn(day, { cards: ahead }, { minutes, weights }).map(({ cardId }) => cardId),
    );
    const days = { today: day, examDay: day, weights };
    held = held.map((card) =>
      asked.has(card.cardId) ? { ...card, held: expectedAfter(card.held, days) } : card,
    );
  }
  return recalls;
}
