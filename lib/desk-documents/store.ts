import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";
import type { HeldReading, Piece } from "./pieces";
import { withPiece } from "./pieces";

/** How many documents of a course may be on their way in at once. */
export const maxIntakes = 30;

export type NewIntake = {
  courseId: string;
  /** Null where it was pasted. */
  fileName: string | null;
  mediaType: string;
  content: Uint8Array<ArrayBuffer>;
  /** The document that it is a newer version of. */
  renews: string | null;
};

/** By what a document on its way in is known. */
export type IntakeKey = { courseId: string; intakeId: string };

/** Keeps a document that is on its way in. @returns its id, or null where as many wait as there may */
export async function addIntake(
  tx: Database,
  viewerId: string,
  { now, ...intake }: NewIntake & { now: Date },
): Promise<string | null> {
  // Of two at once the second waits, and is counted after the first.
  await tx.$executeRaw`SELECT FROM "Course" WHERE id = ${intake.courseId} FOR UPDATE`;
  const waiting = await tx.intake.count({ where: { courseId: intake.courseId } });
  if (waiting >= maxIntakes) return null;
  const data = { ...intake, addedAt: now, addedById: viewerId };
  return (await tx.intake.create({ data, select: { id: true } })).id;
}

const told = {
  ...{ id: true, fileName: true, mediaType: true, renews: true, refusal: true, addedAt: true },
  addedBy: { select: { name: true } },
};

/** The documents of a course that are on their way in, the first added first. */
export async function intakesOf(courseId: string) {
  const read = await db.$queryRaw<{ id: string; title: string | null }[]>`
    SELECT id, reading -> 'proposed' ->> 'title' AS title FROM "Intake"
    WHERE "courseId" = ${courseId} AND reading IS NOT NULL`;
  const titles = new Map(read.map(({ id, title }) => [id, title]));
  const intakes = await db.intake.findMany({
    where: { courseId },
    select: told,
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
  });
  return intakes.map((intake) => ({
    ...intake,
    isRead: titles.has(intake.id),
    title: titles.get(intake.id) ?? null,
  }));
}

/** A document on its way in with what was read out of it, without its bytes; null where there is none. */
export async function intakeOf({ courseId, intakeId }: IntakeKey, from: Database = db) {
  const intake = await from.intake.findUnique({
    where: { courseId_id: { courseId, id: intakeId } },
    select: { ...told, reading: true },
  });
  return intake && { ...intake, reading: intake.reading as HeldReading | null };
}

/** The bytes of a document on its way in, to be read; null where there is none any more. */
export function intakeContent({ courseId, intakeId }: IntakeKey) {
  return db.intake.findUnique({
    where: { courseId_id: { courseId, id: intakeId } },
    select: { content: true, fileName: true, mediaType: true },
  });
}

/** Another document on its way in of the very same bytes, the first added; null where there is none. */
export async function sameIntake({ courseId, intakeId }: IntakeKey): Promise<string | null> {
  const [same] = await db.$queryRaw<{ id: string }[]>`
    SELECT other.id FROM "Intake" own JOIN "Intake" other ON other."courseId" = own."courseId"
      AND other.id <> own.id AND other.content = own.content
    WHERE own."courseId" = ${courseId} AND own.id = ${intakeId}::uuid
    ORDER BY other."addedAt", other.id LIMIT 1`;
  return same?.id ?? null;
}

/** Keeps what was read out of a document, or why nothing was. Nothing where it was thrown away since. */
export async function keepReading(
  tx: Database,
  { courseId, intakeId }: IntakeKey,
  read: { reading: HeldReading } | { refusal: string },
): Promise<void> {
  const data =
    "refusal" in read ? read : { reading: storable(read.reading) as Prisma.InputJsonObject };
  await tx.intake.updateMany({ where: { courseId, id: intakeId }, data });
}

/** Keeps or leaves out one piece of a document on its way in. @returns false where there is none to move */
export async function movePiece(
  tx: Database,
  { courseId, intakeId }: IntakeKey,
  moved: { place: number; isKept: boolean },
): Promise<boolean> {
  await lockIntake(tx, { courseId, intakeId });
  const intake = await intakeOf({ courseId, intakeId }, tx);
  if (!intake?.reading?.blocks[moved.place]) return false;
  const reading = withPiece(intake.reading, moved) as Prisma.InputJsonObject;
  await tx.intake.update({
    where: { courseId_id: { courseId, id: intakeId } },
    data: { reading },
    select: { id: true },
  });
  return true;
}

/** Holds a document on its way in still until the transaction ends. */
export async function lockIntake(tx: Database, { courseId, intakeId }: IntakeKey): Promise<void> {
  await tx.$executeRaw`SELECT FROM "Intake"
    WHERE "courseId" = ${courseId} AND id = ${intakeId}::uuid FOR UPDATE`;
}

/** Takes a document off its way in, with its bytes. @returns false where there is none */
export async function removeIntake(
  tx: Database,
  { courseId, intakeId }: IntakeKey,
): Promise<boolean> {
  return (await tx.intake.deleteMany({ where: { courseId, id: intakeId } })).count === 1;
}

/** By what a document of a course is known. */
export type DocumentKey = { courseId: string; documentId: string };

export type NewPassage = Pick<Piece, "text" | "style" | "leftOut"> & {
  /** lib/server/fingerprint.ts */
  print: string;
};

/** Keeps the pieces of a document in their order; those that count as text are its paragraphs, from 1. */
export async function addPassages(
  tx: Database,
  { courseId, documentId }: DocumentKey,
  pieces: readonly NewPassage[],
): Promise<void> {
  let kept = 0;
  const data = pieces.map(({ text, style, leftOut, print }, index) => {
    const paragraph = leftOut === null ? ++kept : null;
    return { courseId, documentId, position: index + 1, paragraph, text, style, leftOut, print };
  });
  await tx.passage.createMany({ data });
}

/** The pieces of a document, whole, in their order. For the editors of its course alone. */
export function passagesOf({ courseId, documentId }: DocumentKey, from: Database = db) {
  return from.passage.findMany({
    where: { courseId, documentId },
    select: { position: true, paragraph: true, text: true, style: true, leftOut: true },
    orderBy: { position: "asc" },
  });
}

/** The prints of the paragraphs of each document of a course. */
export async function knownPrints(courseId: string): Promise<Map<string, string[]>> {
  const rows = await db.$queryRaw<{ documentId: string; prints: string[] }[]>`
    SELECT "documentId", array_agg(print ORDER BY paragraph) AS prints FROM "Passage"
    WHERE "courseId" = ${courseId} AND paragraph IS NOT NULL GROUP BY "documentId"`;
  return new Map(rows.map(({ documentId, prints }) => [documentId, prints]));
}

/** A fact as it is proposed, and how doubtful it is, from 0 to 1. */
export type NewProposal = { body: Prisma.InputJsonObject; statement: string; doubt: number };

/**
 * Keeps what was proposed from a document, in the place of what the same one proposed before. What a
 * person changed or decided on stays, and is not proposed a second time.
 *
 * @returns how many are new
 */
export async function keepProposals(
  tx: Database,
  { courseId, documentId }: DocumentKey,
  { proposals, by, now }: { proposals: readonly NewProposal[]; by: string; now: Date },
): Promise<number> {
  const own = { courseId, documentId, proposedBy: by };
  const untouched = { changedAt: null, decision: { is: null } };
  await tx.proposal.deleteMany({ where: { ...own, ...untouched } });
  const left = await tx.proposal.findMany({
    where: { courseId, documentId },
    select: { body: true, position: true },
  });
  const known = new Set(left.map(({ body }) => statementOf(body)));
  const first = Math.max(0, ...left.map(({ position }) => position)) + 1;
  const fresh = proposals.filter(({ statement }) => !known.has(statement));
  const data = fresh.map(({ body, doubt }, index) => {
    return { ...own, position: first + index, proposedAt: now, body, doubt };
  });
  await tx.proposal.createMany({ data });
  return fresh.length;
}

function statementOf(body: Prisma.JsonValue): unknown {
  return (body as { fact?: { statement?: unknown } } | null)?.fact?.statement;
}

/** Deletes the text of a document, with what was proposed from it. */
export async function removePassages(tx: Database, key: DocumentKey): Promise<void> {
  await tx.passage.deleteMany({ where: key });
  await tx.proposal.deleteMany({ where: key });
}

/** The text as the database can keep it: it stores no NUL, and half a surrogate pair is no text. */
function storable(reading: HeldReading): HeldReading {
  const text = JSON.stringify(reading, (_, value) =>
    typeof value === "string" ? value.replaceAll("\u0000", "").toWellFormed() : value,
  );
  return JSON.parse(text) as HeldReading;
}
