import type { Course } from "@/lib/content/course";
import { type Fact, slotsOf } from "@/lib/content/fact";
import type { Problem } from "@/lib/content/problem";
import { months, shownAmount, shownDate } from "@/lib/content/shown";
import { factProblem } from "./check";
import { datesOf } from "./grounded-dates";

const monthOfYear = new RegExp(`\\b(?:${months.join("|")}) \\d{4}\\b`, "g");

/** A statement gives its fact's amounts, and no month in which nothing of the course happened. */
export function statementAgrees(course: Course): Problem[] {
  const dates = course.facts.flatMap((fact) => datesOf(course.documents, fact));
  const known = new Set(dates.map((date) => shownDate(date.slice(0, 7))));
  return course.facts.flatMap((fact) => [...missingAmounts(fact), ...strangeMonths(fact, known)]);
}

function missingAmounts(fact: Fact): Problem[] {
  return Object.entries(slotsOf(fact)).flatMap(([slot, value]) => {
    if (value.type !== "quantity" || fact.statement.includes(shownAmount(value.amount))) return [];
    return [finding(fact, slot, `The statement does not give ${shownAmount(value.amount)}.`)];
  });
}

function strangeMonths(fact: Fact, known: ReadonlySet<string>): Problem[] {
  const named = fact.statement.match(monthOfYear) ?? [];
  return named
    .filter((month) => !known.has(month))
    .map((month) => finding(fact, "statement", `Nothing in the course is of ${month}.`));
}

function finding(fact: Fact, field: string, message: string): Problem {
  return factProblem(fact, field, { rule: "statement", hard: false, message });
}
