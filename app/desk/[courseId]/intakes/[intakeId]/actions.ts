"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { inTransaction } from "@/lib/db/transaction";
import { intakeSchema, movedPieceSchema, takenOverSchema } from "@/lib/desk-documents/schema";
import { intakeOf, movePiece, removeIntake } from "@/lib/desk-documents/store";
import { orderJob } from "@/lib/desk-jobs/store";
import { wakeDesk } from "@/lib/server/desk-work";
import { formFields } from "@/lib/server/form-fields";
import { takeOver } from "@/lib/server/take-over";

/** Keeps or leaves out one piece of the document's text. */
export async function moveText(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = movedPieceSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { piece, ...key } = input.data;
  await requireEditor(viewer.id, key.courseId);

  const [place, side] = piece.split(" ");
  const moved = { place: Number(place), isKept: side === "kept" };
  if (!(await inTransaction((tx) => movePiece(tx, key, moved)))) notFound();
  revalidatePath(`/desk/${key.courseId}/intakes/${key.intakeId}`);
}

export type TakeOverOutcome = { errors?: Record<string, string[] | undefined> };

export async function takeDocumentOver(
  _previous: TakeOverOutcome,
  form: FormData,
): Promise<TakeOverOutcome> {
  const viewer = await requireDesk();
  const input = takenOverSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { courseId, intakeId, ...said } = input.data;
  await requireEditor(viewer.id, courseId);

  const t = await getTranslations("DeskDocuments");
  const { title } = said;
  const outletAbout = said.outletAbout || t("publisherOf", { title });
  const authorAbout = said.authorAbout || t("authorOf", { title });
  const described = { ...said, outletAbout, authorAbout };
  const taken = await takeOver(viewer.id, { courseId, intakeId, described }, new Date());
  if (!taken) notFound();
  if ("errors" in taken) return taken;
  wakeDesk();
  redirect(`/desk/${courseId}/documents/${taken.documentId}`);
}

export async function throwAway(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = intakeSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { courseId } = input.data;
  await requireEditor(viewer.id, courseId);

  await inTransaction((tx) => removeIntake(tx, input.data));
  redirect(`/desk/${courseId}`);
}

/** Orders that a document is read whose reading failed on our side. */
export async function readAgain(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = intakeSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { courseId, intakeId } = input.data;
  await requireEditor(viewer.id, courseId);
  if (!(await intakeOf(input.data))) notFound();

  const order = { courseId, deed: "READ", subject: intakeId } as const;
  const by = { byId: viewer.id, now: new Date() };
  await inTransaction((tx) => orderJob(tx, order, by));
  wakeDesk();
  revalidatePath(`/desk/${courseId}/intakes/${intakeId}`);
}
