import type { Comparison } from "@/lib/content/comparison";
import type { Course } from "@/lib/content/course";
import type { Problem } from "@/lib/content/problem";
import { entryProblem } from "./check";

/** Each comparison lays two documents side by side, with facts that stand in their side's document. */
export function comparisonsHold({ comparisons, ...course }: Course): Problem[] {
  const ids = comparisons.map(({ id }) => id);
  return [
    ...comparisons
      .filter(({ id }, i) => ids.indexOf(id) < i)
      .map((comparison) => finding(comparison, "id", "Two comparisons have this id.")),
    ...comparisons
      .filter(({ sides: [left, right] }) => left.document === right.document)
      .map((comparison) => finding(comparison, "sides", "Both sides are one document.")),
    ...comparisons.flatMap((comparison) => sideProblems(course, comparison)),
  ];
}

type Around = Pick<Course, "documents" | "facts">;

function sideProblems({ documents, facts }: Around, comparison: Comparison): Problem[] {
  const factOf = new Map(facts.map((fact) => [fact.id, fact]));
  return comparison.sides.flatMap(({ document, facts: ids }) => [
    ...(documents.some(({ id }) => id === document)
      ? []
      : [finding(comparison, "sides", `There is no document "${document}".`)]),
    ...ids.flatMap((id) => {
      const fact = factOf.get(id);
      if (!fact) return [finding(comparison, "sides", `There is no fact "${id}".`)];
      if (fact.passages.some((passage) => passage.document === document)) return [];
      return [finding(comparison, "sides", `${id} does not stand in ${document}.`)];
    }),
  ]);
}

function finding(comparison: { id: string }, field: string, message: string): Problem {
  return entryProblem(comparison, field, { rule: "comparison", hard: true, message });
}
