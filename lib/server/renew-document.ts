import "server-only";
import { createHash } from "node:crypto";
import { readableCourse } from "@/lib/content/entry";
import type { Paragraph } from "@/lib/content/match-passages";
import { entriesOf } from "@/lib/course-entries/store";
import { EntriesChanged } from "@/lib/course-files/store";
import { type Database, inTransaction } from "@/lib/db/transaction";
import { type HeldReading, piecesOf } from "@/lib/desk-documents/pieces";
import { type Renewal, renewal } from "@/lib/desk-documents/renewal";
import {
  addPassages,
  type DocumentKey,
  intakeOf,
  lockIntake,
  type NewPassage,
  passagesOf,
  removeIntake,
  removePassages,
} from "@/lib/desk-documents/store";
import { editEntries } from "./edit-entries";
import { fingerprint } from "./fingerprint";

/** A newer text of a document that is on its way in. */
export type NewerText = DocumentKey & { intakeId: string; today: string };

/** What putting it in the older one's place would do; or that the course has faults to be mended first. */
export type RenewalPlan = { plan: Renewal; pieces: NewPassage[] } | { refused: "unread" };

/** Null where the text was not read, or is of another document. */
export async function planRenewal(
  { courseId, documentId, intakeId, today: retrieved }: NewerText,
  from?: Database,
): Promise<RenewalPlan | null> {
  const intake = await intakeOf({ courseId, intakeId }, from);
  if (!intake?.reading || intake.renews !== documentId) return null;
  const [entries, passages] = await Promise.all([
    entriesOf(courseId, {}, from),
    passagesOf({ courseId, documentId }, from),
  ]);
  const course = readableCourse(entries);
  if (!course) return { refused: "unread" };
  const pieces = printed(intake.reading);
  const kept = pieces.filter(({ leftOut }) => leftOut === null);
  const held = passages.flatMap(({ paragraph, text }) => (paragraph === null ? [] : [text]));
  const prints = course.documents.find(({ id }) => id === documentId)?.prints ?? [];
  const before: Paragraph[] = prints.map((print, i) => ({ print, text: held[i] ?? null }));
  const sha256 = createHash("sha256")
    .update(kept.map(({ text }) => text).join("\n\n"))
    .digest("hex");
  const texts = { before, after: kept.map(({ print, text }) => ({ print, text })) };
  const plan = renewal(entries, course, { documentId, sha256, retrieved, ...texts });
  return { plan, pieces };
}

/**
 * Puts a newer text in a document's place: all or nothing, and once. What was proposed from the older one
 * and not decided on goes with it.
 */
export async function renewDocument(
  newer: NewerText,
  by: { byId: string; now: Date },
): Promise<"renewed" | "gone" | "unread" | "changed-meanwhile"> {
  const { courseId, documentId, intakeId } = newer;
  try {
    return await inTransaction(async (tx) => {
      await lockIntake(tx, { courseId, intakeId });
      const planned = await planRenewal(newer, tx);
      if (!planned) return "gone";
      if ("refused" in planned) return planned.refused;
      const stored = await entriesOf(courseId, {}, tx);
      await editEntries(tx, { courseId, stored, edits: planned.plan.edits }, by);
      await removePassages(tx, { courseId, documentId });
      await addPassages(tx, { courseId, documentId }, planned.pieces);
      await removeIntake(tx, { courseId, intakeId });
      return "renewed";
    });
  } catch (error) {
    if (error instanceof EntriesChanged) return "changed-meanwhile";
    throw error;
  }
}

function printed(reading: HeldReading): NewPassage[] {
  return piecesOf(reading).map((piece) => ({ ...piece, print: fingerprint(piece.text) }));
}
