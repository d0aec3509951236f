import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import type { Problem } from "@/lib/content/problem";
import { factProblem } from "./check";

const superlative = /\b(first|largest|biggest|smallest|highest|least|most important)\b/i;

/** Offices, counts and superlatives end: each has a successor, an end, or a day to look again. */
export function perishableFacts({ facts: all }: Course, facts = all): Problem[] {
  const superseded = new Set(all.flatMap(({ supersedes }) => supersedes ?? []));
  return facts
    .filter((fact) => !superseded.has(fact.id))
    .filter((fact) => fact.reviewBy === undefined && fact.validUntil === undefined)
    .flatMap((fact) => {
      const what = perishing(fact);
      if (!what) return [];
      const message = `${what} needs a reviewBy, a validUntil or a superseding fact.`;
      return [factProblem(fact, "reviewBy", { rule: "perishable", hard: true, message })];
    });
}

function perishing(fact: Fact): string | null {
  if (fact.frame === "office") return fact.to === undefined ? "An office" : null;
  if (fact.frame === "quantity") return "A count";
  return superlative.test(fact.statement) ? "A superlative" : null;
}
