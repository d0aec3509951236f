import type { Course } from "@/lib/content/course";
import type { FactDraft } from "./draft";
import type { Candidate } from "./draft-findings";
import { entityBodyOf } from "./entity-draft";
import type { FactBody } from "./fact-fields";
import type { StoredProposal } from "./stored-proposal";
import { newFact } from "./whole-fact";

type Of = { body: StoredProposal; proposedAt: Date };

/** The fact that a draft would become now, and what it brings of entities that the course has not. */
export function candidateOf(
  course: Course,
  draft: FactDraft,
  { proposed, id, now }: { proposed: Of; id: string; now: Date },
): Candidate {
  const prints = new Map(course.documents.map((document) => [document.id, document.prints]));
  const body = newFact(draft, proposed.body.fact, {
    ...{ id, drafted: dayOf(proposed.proposedAt), read: dayOf(now) },
    printsOf: (documentId) => prints.get(documentId) ?? [],
  });
  return { body, entities: entitiesFor(course, draft, { body, proposed: proposed.body }) };
}

/** Those that a draft brings, less what the course has and what the fact does not name. */
export function entitiesFor(
  course: Course,
  draft: FactDraft,
  { body, proposed }: { body: FactBody; proposed?: StoredProposal },
): Candidate["entities"] {
  const known = new Set(course.entities.map(({ id }) => id));
  const named = JSON.stringify(body);
  return draft.entities
    .filter(({ id }) => !known.has(id) && named.includes(JSON.stringify(id)))
    .map((entity) =>
      entityBodyOf(
        entity,
        proposed?.entities.find(({ id }) => id === entity.id),
      ),
    );
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
