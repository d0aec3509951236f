import type { Course } from "@/lib/content/course";
import type { Problem } from "@/lib/content/problem";
import { factProblem, sentencesOf } from "./check";

const relativeTime =
  /\b(?:(?:last|this|next|the (?:following|previous|same)) (?:year|month|week|day|decade|spring|summer|autumn|winter)|recently|currently|nowadays|yesterday|tomorrow|so far|to date|to this day|(?:years?|months?|weeks?|days?) ago|now|today|at present)\b/;

const pronoun = /^(?:He|She|It|They|This|These|Those|His|Her|Its|Their|There)\b/;

/** Nothing that a learner reads hangs on a time or a word outside of it. */
export function hangingWords({ facts: all }: Course, facts = all): Problem[] {
  return facts.flatMap((fact) =>
    sentencesOf(fact).flatMap(({ field, text }) => {
      const [hanging] = relativeTime.exec(text) ?? pronoun.exec(text) ?? [];
      if (hanging === undefined) return [];
      const hard = field !== "proposition";
      const message = `"${hanging}" hangs on something outside the sentence.`;
      return [factProblem(fact, field, { rule: "hanging", hard, message })];
    }),
  );
}
