import { serialise } from "@/lib/content/compile/module";

/** A body at its revision: what is published of a fact or an item. */
export type Revision = {
  id: string;
  meaningRevision: number;
  textRevision: number;
  body: unknown;
};

/** What a course says now, before it has a text revision. */
export type Draft = Omit<Revision, "textRevision">;

export type RevisionPlan = {
  /** Every draft at the revision it will have. */
  current: Revision[];
  /** Those of them that are not stored yet. */
  added: Revision[];
  /** What is published and no longer in the course: retired, never deleted. */
  retired: string[];
};

/**
 * Which revision each draft becomes. A new meaning is the author's to declare; the same meaning in
 * other bytes is a new text revision; the same bytes are nothing new, so publishing is repeatable.
 *
 * @param published the current revision of each, retired ones included
 */
export function planRevisions(
  published: readonly Revision[],
  drafts: readonly Draft[],
): RevisionPlan {
  const known = new Map(published.map((revision) => [revision.id, revision]));
  const kept = new Set(drafts.map(({ id }) => id));
  const current = drafts.map((draft) => revisionOf(draft, known.get(draft.id)));
  return {
    current,
    added: current.filter((revision) => !isSame(revision, known.get(revision.id))),
    retired: [...known.keys()].filter((id) => !kept.has(id)),
  };
}

function revisionOf(draft: Draft, before: Revision | undefined): Revision {
  if (before?.meaningRevision !== draft.meaningRevision) return { ...draft, textRevision: 1 };
  const isReworded = serialise(before.body) !== serialise(draft.body);
  return { ...draft, textRevision: before.textRevision + (isReworded ? 1 : 0) };
}

function isSame(a: Revision, b: Revision | undefined): boolean {
  return a.meaningRevision === b?.meaningRevision && a.textRevision === b.textRevision;
}
