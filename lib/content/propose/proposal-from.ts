import type { Entity } from "@/lib/content/course";
import type { Kind } from "@/lib/content/kind";
import type { Frame } from "./frames/frame";
import { dateInput } from "./frames/slots";
import type { Doubt, Evidence, Proposal, ProposedFact } from "./proposal";
import type { Scene } from "./scene";

/** What a rule has found, ready to be put together. */
export type Finding = {
  frame: Frame;
  statement: string;
  proposition?: string | null;
  /** As of when it is so, where that is not when the document was printed. */
  asOf?: string | null;
  kind: Kind;
  kindReason: string;
  holders: ProposedFact["holders"];
  comments?: ProposedFact["comments"];
  entities?: readonly Entity[];
  evidence: Evidence[];
  doubts: Doubt[];
};

const perishable = /\b(first|largest|biggest|smallest|highest|least|most important)\b/i;

/** A finding as a proposal, with its dates, its passage and the entities that the course has not. */
export function proposalFrom(finding: Finding, scene: Scene): Proposal {
  const { frame, statement, proposition, comments, kind, kindReason, holders } = finding;
  const { document, number } = scene;
  const ends = frame.frame === "office" || frame.frame === "quantity" || perishable.test(statement);
  const fact = {
    ...frame,
    statement,
    ...(proposition ? { proposition } : {}),
    kind,
    kindReason,
    holders,
    ...(comments ? { comments } : {}),
    asOf: finding.asOf ?? dateInput(document.published),
    ...(ends ? { reviewBy: yearAfter(document.published.date) } : {}),
    passages: [{ document: document.id, paragraph: number }],
  } as ProposedFact;
  const entities = newEntities(fact, finding.entities ?? [], scene);
  const isNew: Doubt[] = entities.length > 0 ? [{ code: "new-entity", field: null }] : [];
  const doubts = [...finding.doubts, ...isNew, ...inferred(frame)];
  return { fact, entities, paragraphs: [number], evidence: finding.evidence, doubts };
}

/** Those whom a fact names and the course has not. */
function newEntities(fact: ProposedFact, found: readonly Entity[], { gazetteer }: Scene): Entity[] {
  const ids = idsIn(fact);
  const named = [...gazetteer.entities.values()].filter(
    ({ id }) => ids.has(id) && gazetteer.isNew(id),
  );
  return [...new Map([...named, ...found].map((entity) => [entity.id, entity])).values()];
}

/** Every id that a fact names, in its slots, as a holder or a commentator. */
function idsIn(fact: ProposedFact): Set<string> {
  const slots = Object.entries(fact).flatMap(([slot, value]) =>
    /^(?:agent|patient|object|person|of|by|about|addressee|supplier|recipient|goods|event|place|term|speaker)$/.test(
      slot,
    ) && typeof value === "string"
      ? [value]
      : [],
  );
  const several = "participants" in fact ? fact.participants : [];
  const holders = fact.holders.map((holder) => (typeof holder === "string" ? holder : holder.who));
  return new Set([...slots, ...several, ...holders]);
}

function inferred(frame: Frame): Doubt[] {
  return Object.entries(frame).flatMap(([field, value]) =>
    typeof value === "object" && value !== null && "grounds" in value && value.grounds
      ? [{ code: "date-inferred" as const, field }]
      : [],
  );
}

function yearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4, 7)}`;
}
