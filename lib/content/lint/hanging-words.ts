import type { Course } from "@/lib/content/course";
import type { ForecastEntry } from "@/lib/content/forecast-entry";
import type { Problem } from "@/lib/content/problem";
import { entryProblem, factProblem, sentencesOf } from "./check";

const relativeTime =
  /\b(?:(?:[Ll]ast|[Tt]his|[Nn]ext|[Tt]he (?:following|previous|same)) (?:year|month|week|day|decade|spring|summer|autumn|winter)|[Rr]ecently|[Cc]urrently|[Nn]owadays|[Yy]esterday|tomorrow|so far|to date|to this day|(?:years?|months?|weeks?|days?) ago|now|today|at present)\b/;

const pronoun = /^(?:He|She|It|They|This|These|Those|His|Her|Its|Their|There)\b/;

/** Nothing that a learner reads hangs on a time or a word outside of it. */
export function hangingWords({ facts: all, ...course }: Course, facts = all): Problem[] {
  const asked = course.forecasts.flatMap(hangingQuestion);
  const said = facts.flatMap((fact) =>
    sentencesOf(fact).flatMap(({ field, text }) => {
      const hanging = hangingIn(text);
      const hard = field !== "proposition";
      return hanging ? [factProblem(fact, field, { ...hanging, hard })] : [];
    }),
  );
  return [...said, ...asked];
}

/** The question of a forecast is read alone, before its fact. */
function hangingQuestion({ fact, question }: ForecastEntry): Problem[] {
  const hanging = hangingIn(question);
  return hanging ? [entryProblem({ id: fact }, "question", { ...hanging, hard: true })] : [];
}

/** A word of a sentence that hangs on a time or a sentence outside of it, as a finding; else null. */
export function hangingIn(text: string) {
  const [hanging] = relativeTime.exec(text) ?? pronoun.exec(text) ?? [];
  if (hanging === undefined) return null;
  return { rule: "hanging", message: `"${hanging}" hangs on something outside the sentence.` };
}
