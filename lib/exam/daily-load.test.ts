import { expect, test } from "vitest";
import { forecastExam } from "@/lib/exam/daily-load";
import type { ExamInput } from "@/lib/exam/exam-queue";
import { DEFAULT_WEIGHTS } from "@/lib/review/scheduling";

const today = 20_000;

const input: ExamInput = {
  remembered: Array.from({ length: 10 }, (_, index) => ({
    cardId: `f_${index}:a`,
    held: { stabilityDays: 1 + index, difficulty: 5, lastStudyDay: today - 5 },
  })),
  newCards: Array.from({ length: 20 }, (_, index) => ({ cardId: `n_${index}:a` })),
  today,
  examDay: today + 14,
  weights: DEFAULT_WEIGHTS,
};

test("a forecast has every day before the exam, each within its minutes", () => {
  const { days, recall } = forecastExam(input, 4);
  expect(days).toHaveLength(14);
  for (const { seconds } of days) expect(seconds).toBeLessThanOrEqual(240);
  expect(days.reduce((sum, { met }) => sum + met, 0)).toBe(20);
  expect(recall).toBeGreaterThan(0.9);
  expect(recall).toBeLessThan(1);
});

test("with each further minute the forecast is better, down to what chance could decide", () => {
  const recalls = [0, 1, 2, 4, 8, 16].map((minutes) => forecastExam(input, minutes).recall);
  expect(recalls).toEqual(recalls.toSorted((a, b) => a - b));
});
