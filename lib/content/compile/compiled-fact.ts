import type { CourseIndex } from "@/lib/content/course-index";
import { type Fact, slotsOf } from "@/lib/content/fact";
import type { Kind } from "@/lib/content/kind";
import type { Dated } from "@/lib/content/partial-date";
import type { SlotValue } from "@/lib/content/slot";

/** A fact as learners meet it: nothing left out, `null` for what is not given. */
export type CompiledFact = {
  id: string;
  frame: Fact["frame"];
  meaningRevision: number;
  statement: string;
  proposition: string | null;
  kind: Kind;
  kindReason: string;
  /** From who originally says it to who prints it. */
  holders: { who: string; name: string; interest: string | null }[];
  comments: { by: string; name: string; stance: string; asOf: Dated }[];
  asOf: Dated;
  validUntil: string | null;
  reviewBy: string | null;
  supersedes: string | null;
  contradicts: string[];
  sourceNote: string | null;
  why: string;
  topics: string[];
  salience: number;
  passages: { document: string; paragraph: number | null; print: string | null }[];
  slots: Record<string, SlotValue>;
  /** The entities that an event names together; empty in other frames. */
  participants: string[];
  /** Null in frames that neither affirm nor deny. */
  polarity: "affirmed" | "denied" | null;
};

/** The fact with its holders' names, in one fixed order of fields. */
export function compiledFact(index: CourseIndex, fact: Fact): CompiledFact {
  const name = (id: string) => index.entity(id).name;
  return {
    id: fact.id,
    frame: fact.frame,
    meaningRevision: fact.meaningRevision,
    statement: fact.statement,
    proposition: fact.proposition ?? null,
    kind: fact.kind,
    kindReason: fact.kindReason,
    holders: fact.holders.map(({ who, interest }) => ({ who, name: name(who), interest })),
    comments: fact.comments.map(({ by, stance, asOf }) => ({ by, name: name(by), stance, asOf })),
    asOf: fact.asOf,
    validUntil: fact.validUntil ?? null,
    reviewBy: fact.reviewBy ?? null,
    supersedes: fact.supersedes ?? null,
    contradicts: fact.contradicts,
    sourceNote: fact.sourceNote ?? null,
    why: fact.why,
    topics: fact.topics,
    salience: fact.salience,
    passages: fact.passages.map(({ document, paragraph = null, print = null }) => ({
      document,
      paragraph,
      print,
    })),
    slots: slotsOf(fact),
    participants: fact.frame === "event" ? fact.participants.map(({ id }) => id) : [],
    polarity: "polarity" in fact ? fact.polarity : null,
  };
}
