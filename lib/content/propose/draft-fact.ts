import type { Course, SourceDocument } from "@/lib/content/course";
import { type Fact, factSchema } from "@/lib/content/fact";
import type { Problem } from "@/lib/content/problem";
import { type Issue, issuesOf } from "@/lib/content/schema-issues";
import type { ProposableDocument, Proposal, ProposedFact } from "./proposal";

/** Stands for the id that a fact is given when it is accepted. */
export const draftId = "f_0000000000";

/** What a person gives with the acceptance: until then the gate holds nothing against these fields. */
export const givenLater: ReadonlySet<string> = new Set(["topics", "why", "salience", "provenance"]);

type Read = { fact: Fact; problems: [] } | { fact: null; problems: Problem[] };

/**
 * The whole fact that a proposal would become, with stand-ins for what a person gives when accepting it, and
 * the prints of its passages; or why it is none.
 */
export function draftFact(
  proposed: ProposedFact,
  { documents, topics }: Pick<Course, "documents" | "topics">,
): Read {
  const prints = new Map(documents.map(({ id, prints }) => [id, prints]));
  return readFact({
    ...proposed,
    id: draftId,
    passages: proposed.passages.map(({ document, paragraph }) => {
      const print = prints.get(document)?.[paragraph - 1];
      return { document, paragraph, ...(print !== undefined && { print }) };
    }),
    why: "Not said yet.",
    topics: [topics[0]?.id ?? "none"],
    salience: 1,
    provenance: {
      drafted: proposedOn(proposed),
      readAgainstSource: proposedOn(proposed),
      directionTicked: 1,
    },
  });
}

/** The same of a proposal that no course is known for. */
export function readDraft(proposed: ProposedFact): Read {
  return draftFact(proposed, { documents: [], topics: [] });
}

/** A fact as somebody writes it, or each field that is not filled as its schema wants. */
export function readFact(written: unknown): Read {
  const read = factSchema.safeParse(written);
  if (read.success) return { fact: read.data, problems: [] };
  const id = idOf(written);
  return { fact: null, problems: issuesOf(read.error).map((issue) => unfilled(id, issue)) };
}

function idOf(written: unknown): string {
  const hasId = typeof written === "object" && written !== null && "id" in written;
  return hasId ? String(written.id) : draftId;
}

/** Where something else is expected than is there, it is mostly nothing that is there. */
function unfilled(factId: string, { path, message }: Issue): Problem {
  const field = path.join(".");
  const said =
    message.startsWith("Invalid") || message.startsWith("Too small")
      ? `Fill in "${field}".`
      : message;
  return { at: { factId, field }, rule: "schema", hard: true, message: said };
}

/** Any day will do, as it is replaced: the one as of which the fact is so is there already. */
function proposedOn({ asOf }: ProposedFact): string | number {
  return typeof asOf === "object" ? asOf.date : asOf;
}

/** The course with what a proposal names and it has not yet, and with its document. */
export function joined(
  course: Course,
  { entities }: Pick<Proposal, "entities">,
  document: ProposableDocument,
): Course {
  const known = new Set(course.entities.map(({ id }) => id));
  const fresh = entities.filter(({ id }) => !known.has(id));
  const isHeld = course.documents.some(({ id }) => id === document.id);
  return {
    ...course,
    entities: fresh.length > 0 ? [...course.entities, ...fresh] : course.entities,
    documents: isHeld ? course.documents : [...course.documents, unheld(document)],
  };
}

function unheld(document: ProposableDocument): SourceDocument {
  const { date } = document.published;
  const told = { title: document.id, url: null, retrieved: date, licence: "unknown" };
  return { ...document, ...told, sha256: null, prints: [], withoutFacts: [] };
}
