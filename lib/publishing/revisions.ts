import { serialise } from "@/lib/content/compile/module";

/** A body at its revision: what is published of a fact or an item. */
export type Revision<Body> = {
  id: string;
  meaningRevision: number;
  textRevision: number;
  body: Body;
};

export type StoredRevision<Body> = Revision<Body> & { isRetired: boolean };

/** What a course says now, before it has a text revision. */
export type Draft<Body> = Omit<Revision<Body>, "textRevision">;

export const changes = ["added", "reworded", "corrected", "returned", "retired"] as const;

/** What a publishing does to a fact, a card or an item. */
export type Change = (typeof changes)[number];

/** A draft at the revision that it gets; `change` is null where nothing is new. */
export type PlannedRevision<Body> = Revision<Body> & {
  before: StoredRevision<Body> | null;
  change: Exclude<Change, "retired"> | null;
};

export type RevisionPlan<Body> = {
  current: PlannedRevision<Body>[];
  /** What is published and no longer in the course: retired, never deleted. */
  retired: StoredRevision<Body>[];
};

/**
 * Which revision each draft becomes. A new meaning is the author's to declare; the same meaning in
 * other bytes is a new text revision; the same bytes are nothing new, so publishing is repeatable.
 *
 * @param stored the current revision of each, retired ones included
 */
export function planRevisions<Body>(
  stored: readonly StoredRevision<Body>[],
  drafts: readonly Draft<Body>[],
): RevisionPlan<Body> {
  const known = new Map(stored.map((revision) => [revision.id, revision]));
  const kept = new Set(drafts.map(({ id }) => id));
  return {
    current: drafts.map((draft) => planned(draft, known.get(draft.id) ?? null)),
    retired: stored.filter(({ id, isRetired }) => !kept.has(id) && !isRetired),
  };
}

/** Whether what was learned of it before is learned anew. */
export function isNewMeaning({ before, meaningRevision }: PlannedRevision<unknown>): boolean {
  return before !== null && before.meaningRevision !== meaningRevision;
}

function planned<Body>(
  draft: Draft<Body>,
  before: StoredRevision<Body> | null,
): PlannedRevision<Body> {
  if (!before) return { ...draft, textRevision: 1, before, change: "added" };
  if (before.meaningRevision !== draft.meaningRevision) {
    return { ...draft, textRevision: 1, before, change: changeOf(before, "corrected") };
  }
  const isReworded = serialise(before.body) !== serialise(draft.body);
  const textRevision = before.textRevision + (isReworded ? 1 : 0);
  return { ...draft, textRevision, before, change: changeOf(before, isReworded && "reworded") };
}

function changeOf(
  { isRetired }: { isRetired: boolean },
  otherwise: "corrected" | "reworded" | false,
) {
  return isRetired ? "returned" : otherwise || null;
}
