import type { Course } from "@/lib/content/course";
import type { Problem } from "@/lib/content/problem";
import { factProblem } from "./check";

/** Agent, patient and polarity were ticked for this revision: a new meaning voids the tick. */
export function directionTicks({ facts }: Course): Problem[] {
  return facts
    .filter(({ provenance, meaningRevision }) => provenance.directionTicked !== meaningRevision)
    .map((fact) =>
      factProblem(fact, "provenance.directionTicked", {
        rule: "direction",
        hard: true,
        message: `Direction and polarity were ticked for revision ${fact.provenance.directionTicked}; this is ${fact.meaningRevision}.`,
      }),
    );
}
