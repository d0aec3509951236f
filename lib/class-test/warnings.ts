import { foldAnswer } from "@/lib/quiz/fold-answer";
import type { TestFamily } from "./draw";

/** A question of a test, as far as it is compared with the others. */
export type ComparedQuestion = {
  position: number;
  family: TestFamily;
  factIds: readonly string[];
  /** What is right, in words. */
  shown: string;
  isRetired: boolean;
  isLeftOut: boolean;
};

/** What whoever sets a test should look at. `other` is the place of an earlier question. */
export type Warning =
  | { position: number; about: "same-fact" | "same-answer"; other: number }
  | { position: number; about: "untaught" | "retired" | "left-out" };

/**
 * What is amiss with the questions of a test: a fact or an answer that an earlier one asks already,
 * a fact that the class was never given, a question that is withdrawn or left out for the class. That two questions are both
 * about opinions is no answer given away: kinds of statement are few.
 *
 * @param taught the facts of all that is assigned to the class
 * @returns by place, each question's in this order
 */
export function warningsOf(
  questions: readonly ComparedQuestion[],
  taught: ReadonlySet<string>,
): Warning[] {
  return questions.flatMap((question, index) => {
    const { position } = question;
    const earlier = questions.slice(0, index);
    const fact = earlier.find(({ factIds }) => factIds.some((id) => question.factIds.includes(id)));
    const answer = earlier.find((other) => isSameAnswer(other, question));
    return [
      ...(fact ? [{ position, about: "same-fact", other: fact.position } as const] : []),
      ...(answer ? [{ position, about: "same-answer", other: answer.position } as const] : []),
      ...(question.factIds.some((id) => !taught.has(id))
        ? [{ position, about: "untaught" } as const]
        : []),
      ...(question.isRetired ? [{ position, about: "retired" } as const] : []),
      ...(question.isLeftOut ? [{ position, about: "left-out" } as const] : []),
    ];
  });
}

function isSameAnswer(a: ComparedQuestion, b: ComparedQuestion): boolean {
  if (a.family === "kind" || b.family === "kind") return false;
  return foldAnswer(a.shown) !== "" && foldAnswer(a.shown) === foldAnswer(b.shown);
}
