import { type Ask, asksOf } from "@/lib/content/compile/card";
import { givesAway } from "@/lib/content/compile/gap";
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
export function askableQuestions(course: Course): Problem[] {
  return course.facts.flatMap((fact) =>
    asksOf(fact).flatMap((ask) => [
      ...(ask.question.includes("?") ? [] : [hard(ask, "It is no question.")]),
      ...(isUndated(ask) ? [soft(ask, "It does not say as of when.")] : []),
      ...(holdsAnswer(course, ask) ? [hard(ask, "It gives its answer away.")] : []),
      ...(isUnitless(ask) ? [soft(ask, "It does not say in which unit to answer.")] : []),
    ]),
  );
}

function hard({ fact, slot }: Ask, message: string): Problem {
  return factProblem(fact, `asks.${slot}`, { rule: "question", hard: true, message });
}

function soft(ask: Ask, message: string): Problem {
  return { ...hard(ask, message), hard: false };
}

function isUndated({ fact, question, value }: Ask): boolean {
  return value.type !== "date" && !timeless.has(fact.frame) && !year.test(question);
}

function holdsAnswer(course: Course, { question, value }: Ask): boolean {
  switch (value.type) {
    case "entity": {
      const entity = course.entities.find(({ id }) => id === value.id);
      return entity !== undefined && namesStand(question, namesOf(entity));
    }
    case "text":
      return namesStand(question, [value.text, ...value.accept]);
    case "date":
      return question.includes(shownDate(value.date));
    case "quantity":
      return wordsOf(question).includes(fold(shownAmount(value.amount)));
  }
}

function isUnitless({ question, value }: Ask): boolean {
  return value.type === "quantity" && !givesAway(question, wordsOf(value.unit));
}
