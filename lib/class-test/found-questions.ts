import { fold, wordsOf } from "@/lib/content/fold";
import type { Drawable } from "./draw";
import type { PickQuery } from "./schema";

type Searched = Pick<Drawable, "kind" | "topicIds"> & {
  family: string;
  body: { stem: string };
  shown: string;
};

type Asked = Pick<PickQuery, "q" | "topic" | "kind"> & { family?: string | undefined };

/** Those questions that hold each word asked for, in the question or in its answer, and fit the rest. */
export function foundQuestions<T extends Searched>(
  questions: readonly T[],
  { q, topic, kind, family }: Asked,
): T[] {
  const words = wordsOf(q);
  return questions.filter((question) => {
    const text = fold(`${question.body.stem} ${question.shown}`);
    return (
      words.every((word) => text.includes(word)) &&
      (topic === undefined || topic === "" || question.topicIds.includes(topic)) &&
      (kind === undefined || question.kind === kind) &&
      (family === undefined || question.family === family)
    );
  });
}
