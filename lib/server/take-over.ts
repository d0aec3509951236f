import "server-only";
import { createHash } from "node:crypto";
import type { EntryBody } from "@/lib/content/entry";
import { type Change, entriesOf, putEntry } from "@/lib/course-entries/store";
import { type Database, inTransaction } from "@/lib/db/transaction";
import { freeSlug } from "@/lib/desk/slug";
import { documentBody } from "@/lib/desk-documents/document-body";
import { namedBy } from "@/lib/desk-documents/named";
import { type HeldReading, piecesOf } from "@/lib/desk-documents/pieces";
import { type Published, publishedOf } from "@/lib/desk-documents/published";
import type { Described } from "@/lib/desk-documents/schema";
import {
  addPassages,
  type IntakeKey,
  intakeOf,
  lockIntake,
  type NewPassage,
  removeIntake,
} from "@/lib/desk-documents/store";
import { orderJob } from "@/lib/desk-jobs/store";
import { fingerprint } from "./fingerprint";

/** How taking a document over ended: the new document; or the names of what is wrong, by field. */
export type TakenOver = { documentId: string } | { errors: Record<string, string[]> };

/**
 * Makes a document of a course of what was read and what a person says of it, with its text, the
 * entities that it names first, and the order to look for facts in it: all or nothing, and once.
 *
 * @returns null where it is on its way in no more, or was not read
 */
export function takeOver(
  viewerId: string,
  { described, ...key }: IntakeKey & { described: Described },
  now: Date,
): Promise<TakenOver | null> {
  return inTransaction(async (tx) => {
    await lockIntake(tx, key);
    const reading = (await intakeOf(key, tx))?.reading;
    if (!reading) return null;
    const dated = publishedOf(described, reading.proposed.yearMissing);
    if ("errors" in dated) return { errors: dated.errors as Record<string, string[]> };
    const pieces = printedPieces(reading);
    if (!pieces.some(({ leftOut }) => leftOut === null)) return { errors: { text: ["no-text"] } };

    const { courseId } = key;
    const by = { byId: viewerId, now, seen: null };
    const { published } = dated;
    const documentId = await putDocument(tx, courseId, { described, published, pieces, by });
    await addPassages(tx, { courseId, documentId }, pieces);
    await removeIntake(tx, key);
    await orderJob(tx, { courseId, deed: "PROPOSE", subject: documentId }, by);
    return { documentId };
  });
}

type Told = { described: Described; published: Published; pieces: NewPassage[]; by: Change };

/** @returns its id, made of its title */
async function putDocument(tx: Database, courseId: string, { described, by, ...told }: Told) {
  const { outlet, author, made } = namedBy(
    described,
    await entriesOf(courseId, { sort: "ENTITY" }, tx),
  );
  const documents = await entriesOf(courseId, { sort: "DOCUMENT" }, tx);
  const taken = new Set(documents.map((one) => one.id));
  const id = freeSlug(described.title, { taken, otherwise: "document" });
  const known = { id, outlet, author, published: told.published };
  const body = documentBody(known, described, textOf(told.pieces));
  await putEntry(tx, { courseId, sort: "DOCUMENT", id, moduleId: null, body }, by);
  await putEntities(tx, courseId, { made, by });
  return id;
}

/** Puts entities that a course has not yet. */
export async function putEntities(
  tx: Database,
  courseId: string,
  { made, by }: { made: readonly EntryBody[]; by: Change },
): Promise<void> {
  for (const body of made) {
    const entry = { courseId, sort: "ENTITY", id: `${body.id}`, moduleId: null } as const;
    await putEntry(tx, { ...entry, body }, { ...by, seen: null });
  }
}

function printedPieces(reading: HeldReading): NewPassage[] {
  return piecesOf(reading).map((piece) => ({ ...piece, print: fingerprint(piece.text) }));
}

/** What a document's entry holds of its text: a hash of what counts as text, and each paragraph's print. */
function textOf(pieces: readonly NewPassage[]): { sha256: string; prints: string[] } {
  const kept = pieces.filter(({ leftOut }) => leftOut === null);
  const text = kept.map((piece) => piece.text).join("\n\n");
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { sha256, prints: kept.map(({ print }) => print) };
}
