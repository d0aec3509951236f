import { expect, test } from "vitest";
import { forecastExam } from "@/lib/exam/daily-load";
import type { ExamInput } from "@/lib/exam/exam-queue";
import { meanRecallOn } from "@/lib/exam/exam-recall";
import { loadUntilExam, minutesToReach } from "@/lib/exam/load-estimate";
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
