import type { FactDraft, stances } from "./draft";
import { bodyOf, draftOf } from "./fact-draft";
import type { FactBody } from "./fact-fields";
import { listIn, recordIn } from "./raw-value";

type Stance = (typeof stances)[number];

/** A passage as a fact cites it. */
export type Cited = { document: string; paragraph: number; print?: string };

/**
 * A fact with what a proposal adds to it: the passages where it stands too, the comments of others, and, where
 * there is a stance, that of who says it there. What the fact says and whose saying it is stays as it was; what it
 * has already is not added again.
 */
export function mergedFact(
  fact: FactBody,
  {
    passages,
    draft,
    stance,
  }: { passages: readonly Cited[]; draft: FactDraft; stance: Stance | "" },
): FactBody {
  const before = draftOf(fact);
  const [speaker] = draft.holders;
  const own = stance && speaker ? [{ by: speaker.who, stance, asOf: draft.asOf }] : [];
  const comments = [...draft.comments, ...own].filter(
    (one) => !before.comments.some((other) => other.by === one.by && other.stance === one.stance),
  );
  const cited = listIn(fact.passages);
  const fresh = passages.filter((one) => !cited.some((other) => isSamePlace(one, other)));
  const said = bodyOf({ ...before, comments: [...before.comments, ...comments] }, fact);
  return fresh.length === 0 ? said : { ...said, passages: [...cited, ...fresh] };
}

function isSamePlace({ document, paragraph }: Cited, other: unknown): boolean {
  const place = recordIn(other);
  return place.document === document && place.paragraph === paragraph;
}
