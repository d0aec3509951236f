import { groupItemId } from "@/lib/content/compile/groups/parts";
import type { Course } from "@/lib/content/course";
import { type GroupAnswer, type GroupItem, isGroupItem } from "@/lib/content/group-item";
import { entryProblem } from "@/lib/content/lint/check";
import type { Problem } from "@/lib/content/problem";
import type { QuizItem } from "@/lib/quiz/response";
import type { PlannedRevision, RevisionPlan } from "./revisions";

type Published = readonly { id: string; courseId: string }[];

/**
 * Where a group's id would no longer mean what it meant. A group means its members and what is right of
 * them; its stem, its reasons and the words of its options are wording.
 */
export function groupProblems(
  published: Published,
  { head, groups }: Course,
  { current }: RevisionPlan<QuizItem>,
): Problem[] {
  const foreign = new Map(
    published.filter(({ courseId }) => courseId !== head.id).map((item) => [item.id, item]),
  );
  const ids = groups.map(({ id }) => id);
  return [
    ...groups
      .filter(({ id }, i) => ids.indexOf(id) < i)
      .map((group) => problem(group, "id", "Two groups have this id.")),
    ...groups.flatMap((group) => {
      const other = foreign.get(groupItemId(group));
      return other ? [problem(group, "id", `The course ${other.courseId} has this id.`)] : [];
    }),
    ...current.flatMap(revisionProblems),
  ];
}

function problem(group: { id: string }, field: string, message: string): Problem {
  return entryProblem(group, field, { rule: "identity", hard: true, message });
}

function revisionProblems(planned: PlannedRevision<QuizItem>): Problem[] {
  const { before, body, meaningRevision } = planned;
  if (!before || !isGroupItem(body) || !isGroupItem(before.body)) return [];
  const group = { id: body.id.slice(body.id.indexOf(":") + 1) };
  if (before.meaningRevision > meaningRevision) {
    const message = `It went back from ${before.meaningRevision} to ${meaningRevision}: it only rises.`;
    return [problem(group, "meaningRevision", message)];
  }
  const changed = groupChanges(before.body, body);
  if (before.meaningRevision < meaningRevision || changed.length === 0) return [];
  const message = `It changed in meaning without a new revision (${changed.join(", ")}): raise its meaningRevision.`;
  return [problem(group, "meaningRevision", message)];
}

/** Where a group says something else than before. */
function groupChanges(before: GroupItem, after: GroupItem): ("members" | "key")[] {
  const [was, is] = [before, after].map(({ factIds }) => factIds.toSorted().join(" "));
  return [
    ...(was === is ? [] : ["members" as const]),
    ...(keyOf(before) === keyOf(after) ? [] : ["key" as const]),
  ];
}

/** What is right, as one text. */
function keyOf(item: GroupItem): string {
  return keyParts(item, item.answer).join("\n");
}

function keyParts({ family, options }: GroupItem, answer: GroupAnswer): string[] {
  const factOf = new Map(options.map(({ id, factId }) => [id, factId]));
  switch (answer.type) {
    case "one":
    case "several":
      return options.flatMap(({ id, right }) => (right ? [id] : [])).toSorted();
    case "order":
      return answer.ids;
    case "matching":
      // What was so then and now is in words of ours, which may change; the facts may not.
      return answer.pairs
        .map(({ promptId, optionId }) => [
          promptId,
          family === "then-now" ? factOf.get(optionId) : optionId,
        ])
        .map((pair) => pair.join(" "))
        .toSorted();
  }
}
