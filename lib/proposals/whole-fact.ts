import type { Course } from "@/lib/content/course";
import type { FactDraft } from "./draft";
import { bodyOf } from "./fact-draft";
import type { FactBody } from "./fact-fields";
import { frameSlots } from "./frames";
import type { Cited } from "./merged-fact";
import { recordIn } from "./raw-value";
import { passagesOf } from "./stored-proposal";

/** The prints of a document's paragraphs, in order; none of a document that is not held. */
export type PrintsOf = (documentId: string) => readonly string[];

type Given = {
  id: string;
  /** Days as files write them. */
  drafted: string;
  read: string;
  printsOf: PrintsOf;
};

/** The fact that a proposal becomes, as a file would say it: its keys in the order of the founding course's. */
export function newFact(draft: FactDraft, base: FactBody, given: Given): FactBody {
  const { id, drafted, read, printsOf } = given;
  const written = bodyOf(draft, base);
  const passages = printed(citedBy(draft, base), printsOf);
  const provenance = { drafted, readAgainstSource: read, directionTicked: 1 };
  return inOrder({ ...written, id, passages, provenance }, draft);
}

/** The passages of a proposal as a fact of its course cites them. */
export function citedPassages(
  { documents }: Pick<Course, "documents">,
  draft: FactDraft,
  base: FactBody,
): Cited[] {
  const prints = new Map(documents.map((document) => [document.id, document.prints]));
  return printed(citedBy(draft, base), (id) => prints.get(id) ?? []);
}

function printed(cited: readonly Cited[], printsOf: PrintsOf): Cited[] {
  return cited.map(({ document, paragraph }) => {
    const print = printsOf(document)[paragraph - 1];
    return { document, paragraph, ...(print !== undefined && { print }) };
  });
}

/** The paragraphs of the proposal, and those of its document in which something was marked besides. */
function citedBy({ evidence }: FactDraft, base: FactBody) {
  const cited = passagesOf(base);
  const [first] = cited;
  const besides = [...new Set(evidence.map(({ paragraph }) => paragraph))].filter(
    (paragraph) => !cited.some((passage) => passage.paragraph === paragraph),
  );
  if (!first) return cited;
  return [...cited, ...besides.map((paragraph) => ({ document: first.document, paragraph }))];
}

/** A fact that is there, as its form has it now. What was read again was read on that day. */
export function changedFact(
  draft: FactDraft,
  base: FactBody,
  { read, isReticked }: { read: string; isReticked: boolean },
): FactBody {
  const written = bodyOf(draft, base);
  if (!isReticked) return written;
  const { meaningRevision = 1, provenance } = base;
  const directionTicked = meaningRevision;
  return {
    ...written,
    provenance: { ...recordIn(provenance), readAgainstSource: read, directionTicked },
  };
}

function inOrder(body: FactBody, { frame }: FactDraft): FactBody {
  const order = [
    ...["id", "frame", ...frameSlots[frame].map(({ name }) => name), "polarity"],
    ...["statement", "proposition", "kind", "kindReason", "holders", "comments", "asOf"],
    ...["validUntil", "reviewBy", "sourceNote", "why", "topics", "salience", "passages"],
    ...["asks", "notes"],
  ];
  const rest = Object.keys(body).filter((key) => !order.includes(key) && key !== "provenance");
  const keys = [...order, ...rest, "provenance"].filter((key) => body[key] !== undefined);
  return Object.fromEntries(keys.map((key) => [key, body[key]]));
}
