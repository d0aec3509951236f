import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import type { Course } from "@/lib/content/course";
import { entryProblem, factProblem } from "@/lib/content/lint/check";
import type { Problem } from "@/lib/content/problem";
import { meaningChanges } from "./meaning";
import type { PlannedRevision, RevisionPlan } from "./revisions";

type Published = {
  facts: readonly { id: string; courseId: string }[];
  modules: readonly { id: string; courseId: string }[];
};

/**
 * Where an id would no longer mean what it meant: what learners remember hangs on it, so nothing of
 * such an edition is published.
 */
export function identityProblems(
  published: Published,
  course: Course,
  { current }: RevisionPlan<CompiledFact>,
): Problem[] {
  const listed = new Set(current.map(({ id }) => id));
  return [
    ...repeated(course),
    ...takenElsewhere(published, course),
    ...current.flatMap((fact) =>
      [reused(fact), setBack(fact), changedMeaning(fact), overtakesNothing(fact, listed)].flatMap(
        (found) => (found ? [problem(fact, ...found)] : []),
      ),
    ),
  ];
}

/** The field and what is wrong with it. */
type Found = [field: string, message: string] | null;
type PlannedFact = PlannedRevision<CompiledFact>;

function problem(fact: { id: string }, field: string, message: string): Problem {
  return factProblem(fact, field, { rule: "identity", hard: true, message });
}

function repeated({ facts }: Course): Problem[] {
  const ids = facts.map(({ id }) => id);
  const twice = facts.filter(({ id }, i) => ids.indexOf(id) < i);
  return twice.map((fact) => problem(fact, "id", "Two facts have this id."));
}

function takenElsewhere({ facts, modules }: Published, { head, ...course }: Course): Problem[] {
  const message = ({ courseId }: { courseId: string }) => `The course ${courseId} has this id.`;
  const foreign = modules.filter(({ courseId }) => courseId !== head.id);
  const listed = new Set(course.modules.flatMap((module) => module.facts));
  return [
    ...facts
      .filter(({ id, courseId }) => courseId !== head.id && listed.has(id))
      .map((fact) => problem(fact, "id", message(fact))),
    ...foreign.map((module) =>
      entryProblem(module, "id", { rule: "identity", hard: true, message: message(module) }),
    ),
  ];
}

function reused({ before, body }: PlannedFact): Found {
  if (!before?.isRetired || before.body.frame === body.frame) return null;
  const [was, is] = [before.body.frame, body.frame];
  return [
    "id",
    `The fact of this id (${was}) was retired and another (${is}) takes it: mint a new id.`,
  ];
}

function setBack({ before, meaningRevision }: PlannedFact): Found {
  if (!before || before.meaningRevision <= meaningRevision) return null;
  return [
    "meaningRevision",
    `It went back from ${before.meaningRevision} to ${meaningRevision}: it only rises.`,
  ];
}

function changedMeaning({ before, meaningRevision, body }: PlannedFact): Found {
  if (before?.meaningRevision !== meaningRevision) return null;
  const fields = meaningChanges(before.body, body);
  if (fields.length === 0) return null;
  return [
    "meaningRevision",
    `It changed in meaning without a new revision (${fields.join(", ")}): raise its meaningRevision.`,
  ];
}

function overtakesNothing({ body }: PlannedFact, listed: ReadonlySet<string>): Found {
  const { id, supersedes } = body;
  if (supersedes === null || (supersedes !== id && listed.has(supersedes))) return null;
  return ["supersedes", `It supersedes ${supersedes}, which is no other fact of this course.`];
}
