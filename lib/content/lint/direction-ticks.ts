import type { Course } from "@/lib/content/course";
import { directionPrint } from "@/lib/content/direction-print";
import type { Fact } from "@/lib/content/fact";
import type { Problem } from "@/lib/content/problem";
import { factProblem } from "./check";

/** Agent, patient and polarity were ticked for this revision and this wording: any edit of them voids the tick. */
export function directionTicks({ facts: all, readings }: Course, facts = all): Problem[] {
  const ticks = new Map(readings.map(({ fact, ticked }) => [fact, ticked]));
  return facts.flatMap((fact) => {
    const message = untickedBecause(fact, ticks.get(fact.id));
    if (!message) return [];
    const at = "provenance.directionTicked";
    return [factProblem(fact, at, { rule: "direction", hard: true, message })];
  });
}

function untickedBecause(fact: Fact, ticked: string | undefined): string | null {
  const { meaningRevision, provenance } = fact;
  if (provenance.directionTicked !== meaningRevision) {
    return `Direction and polarity were ticked for revision ${provenance.directionTicked}; this is ${meaningRevision}.`;
  }
  const print = directionPrint(fact);
  if (ticked === print) return null;
  return `Direction and polarity were not ticked for this wording: read it against its sources, then write ${print} in readings.yaml.`;
}
