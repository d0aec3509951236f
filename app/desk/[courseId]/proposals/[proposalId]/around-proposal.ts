import type { Entry } from "@/lib/content/entry";
import { namesOf } from "@/lib/content/names";
import { readableCourse } from "@/lib/content/readable-course";
import type { Proposed } from "@/lib/proposals/store";

/** What a proposal's form is filled from besides: its document, the names of the course, and its likely topics. */
export function aroundProposal(entries: readonly Entry[], { documentId }: Proposed) {
  const { documents, entities, topics, facts } = readableCourse(entries);
  const byId = new Map(entities.map((entity) => [entity.id, namesOf(entity)]));
  const last = facts.findLast(({ passages }) =>
    passages.some((one) => one.document === documentId),
  );
  const [first] = topics;
  return {
    document: documents.find(({ id }) => id === documentId) ?? null,
    namesOf: (id: string) => byId.get(id) ?? [],
    topics: last?.topics ?? (first ? [first.id] : []),
  };
}
