import { type Ask, asksOf } from "@/lib/content/compile/card";
import { gap, givesAway } from "@/lib/content/compile/gap";
import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { fold, wordsOf } from "@/lib/content/fold";
import { namesOf } from "@/lib/content/names";
import { namesStand } from "@/lib/content/names-stand";
import type { Problem } from "@/lib/content/problem";
import { shownAmount, shownDate } from "@/lib/content/shown";
import { factProblem } from "./check";

const year = /\b(?:1[5-9]|20)\d\d\b/;

/** What is so by its meaning has no date. */
const timeless = new Set<Fact["frame"]>(["definition", "usage"]);

/** A question is one, carries its date, does not hold its answer, and says what a number counts. */
export function askableQuestions(course: Course, facts = course.facts): Problem[] {
  return facts.flatMap((fact) =>
    asksOf(fact).flatMap((ask) => [
      ...questionProblems(course, ask),
      ...clozeProblems(course, ask, ask.fact.asks[ask.slot]?.cloze),
      ...rewordingProblems(course, ask),
    ]),
  );
}

type Questioned = Ask & { field?: string };

/** What a person has one way of asking say is held to the same. */
function rewordingProblems(course: Course, ask: Ask): Problem[] {
  return Object.entries(ask.fact.overrides ?? {}).flatMap(([way, { stem }]) => {
    const [slot, family] = way.split(":");
    if (stem === undefined || slot !== ask.slot) return [];
    const reworded = { ...ask, question: stem, field: `overrides.${way}` };
    return family === "cloze"
      ? clozeProblems(course, reworded, stem)
      : questionProblems(course, reworded);
  });
}

function questionProblems(course: Course, ask: Questioned): Problem[] {
  return [
    ...(ask.question.includes("?") ? [] : [hard(ask, "It is no question.")]),
    ...(isUndated(ask) ? [soft(ask, "It does not say as of when.")] : []),
    ...(holdsAnswer(course, ask) ? [hard(ask, "It gives its answer away.")] : []),
    ...(isUnitless(ask) ? [soft(ask, "It does not say in which unit to answer.")] : []),
  ];
}

/** A sentence with a gap has one, and says nowhere else what belongs there. */
function clozeProblems(course: Course, ask: Questioned, cloze: string | undefined): Problem[] {
  if (!cloze) return [];
  return [
    ...(cloze.split(gap).length === 2 ? [] : [hard(ask, "Its sentence has not one gap.")]),
    ...(givesAway(cloze, answersTo(course, ask))
      ? [hard(ask, "Its sentence gives the answer away.")]
      : []),
  ];
}

function answersTo({ entities }: Course, { value }: Ask): string[] {
  switch (value.type) {
    case "entity":
      return entities.filter(({ id }) => id === value.id).flatMap(namesOf);
    case "text":
      return [value.text, ...value.accept];
    case "date":
      return [shownDate(value.date)];
    case "quantity":
      return [shownAmount(value.amount)];
  }
}

function hard({ fact, slot, field = `asks.${slot}` }: Questioned, message: string): Problem {
  return factProblem(fact, field, { rule: "question", hard: true, message });
}

function soft(ask: Questioned, message: string): Problem {
  return { ...hard(ask, message), hard: false };
}

function isUndated({ fact, question, value }: Ask): boolean {
  return value.type !== "date" && !timeless.has(fact.frame) && !year.test(question);
}

function holdsAnswer(course: Course, ask: Ask): boolean {
  const answers = answersTo(course, ask);
  switch (ask.value.type) {
    case "entity":
    case "text":
      return namesStand(ask.question, answers);
    case "date":
      return answers.some((answer) => ask.question.includes(answer));
    case "quantity":
      return answers.some((answer) => wordsOf(ask.question).includes(fold(answer)));
  }
}

function isUnitless({ question, value }: Ask): boolean {
  return value.type === "quantity" && !givesAway(question, wordsOf(value.unit));
}
