import { expectedAfter } from "@/lib/exam/asking-once";
import { type ExamInput, planForExam } from "@/lib/exam/exam-queue";
import { meanRecallOn } from "@/lib/exam/exam-recall";

/** What so many minutes on each day before the exam are expected to come to. */
export type ExamForecast = {
  /** The mean chance of recall on the exam day, 0–1. */
  recall: number;
  /** Day after day from today to the eve: what is asked, of that new, and the seconds it takes. */
  days: { asked: number; met: number; seconds: number }[];
};

/**
 * The days until the exam, each planned with these minutes, if every answer goes as expected: a
 * memory becomes the mean, by their chances, of what right and wrong would make of it. That is a
 * little kinder than chance will be. Depends on its input only. A plan a day of all cards: too much
 * work for a request, where lib/exam/load-estimate.ts stands in.
 *
 * @param minutes a day, 0 or more
 */
export function forecastExam(input: ExamInput, minutes: number): ExamForecast {
  const days: ExamForecast["days"] = [];
  let { remembered, newCards } = input;
  for (let today = input.today; today < input.examDay; today += 1) {
    const day = { ...input, today, remembered, newCards };
    const { questions, seconds } = planForExam(day, minutes);
    const asked = new Set(questions.map(({ cardId }) => cardId));
    const met = newCards.filter(({ cardId }) => asked.has(cardId));
    days.push({ asked: asked.size, met: met.length, seconds });
    newCards = newCards.filter(({ cardId }) => !asked.has(cardId));
    remembered = [...remembered, ...met.map(({ cardId }) => ({ cardId, held: null }))].map(
      ({ cardId, held }) => ({
        cardId,
        held: held && !asked.has(cardId) ? held : expectedAfter(held, day),
      }),
    );
  }
  const all = [...remembered.map(({ held }) => held), ...newCards.map(() => null)];
  return { recall: meanRecallOn(input.examDay, all, input.weights), days };
}
