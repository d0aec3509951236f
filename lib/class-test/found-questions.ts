import { fold, wordsOf } from "@/lib/content/fold";
import type { Drawable, TestFamily } from "./draw";
import type { PickQuery } from "./schema";

type Searched = Drawable & { body: { stem: string }; shown: string };

/** Those questions that hold each word asked for, in the question or in its answer, and fit the rest. */
export function foundQuestions<T extends Searched>(
  questions: readonly T[],
  { q, topic, kind, family }: Pick<PickQuery, "q" | "topic" | "kind" | "family">,
): T[] {
  const words = wordsOf(q);
  return questions.filter((question) => {
    const text = fold(`${question.body.stem} ${question.shown}`);
    return (
      words.every((word) => text.includes(word)) &&
      (topic === undefined || topic === "" || question.topicIds.includes(topic)) &&
      (kind === undefined || question.kind === kind) &&
      isOf(question.family, family)
    );
  });
}

function isOf(family: TestFamily, asked: TestFamily | undefined): boolean {
  return asked === undefined || family === asked;
}
