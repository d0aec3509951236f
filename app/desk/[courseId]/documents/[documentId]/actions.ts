"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { entry } from "@/lib/course-entries/store";
import { inTransaction } from "@/lib/db/transaction";
import {
  changedDocumentSchema,
  documentKeySchema,
  orderedProposalsSchema,
} from "@/lib/desk-documents/schema";
import { orderJob } from "@/lib/desk-jobs/store";
import { changeDocument, deleteDocument } from "@/lib/server/change-document";
import { wakeDesk } from "@/lib/server/desk-work";
import { formFields } from "@/lib/server/form-fields";

export type ChangeOutcome = {
  changed?: boolean;
  errors?: Record<string, string[] | undefined>;
};

export async function changeDescription(
  _previous: ChangeOutcome,
  form: FormData,
): Promise<ChangeOutcome> {
  const viewer = await requireDesk();
  const input = changedDocumentSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { courseId, documentId, revision: seen, ...said } = input.data;
  await requireEditor(viewer.id, courseId);

  const t = await getTranslations("DeskDocuments");
  const { title } = said;
  const outletAbout = said.outletAbout || t("publisherOf", { title });
  const authorAbout = said.authorAbout || t("authorOf", { title });
  const described = { ...said, outletAbout, authorAbout };
  const change = { courseId, documentId, described, seen };
  const changed = await changeDocument(viewer.id, change, new Date());
  if (!changed) notFound();
  if ("errors" in changed) return changed;
  revalidatePath(`/desk/${courseId}`, "layout");
  return { changed: true };
}

export async function deleteText(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = documentKeySchema.safeParse(formFields(form));
  if (!input.success) return;
  const { courseId, documentId } = input.data;
  await requireEditor(viewer.id, courseId);

  const deleted = await deleteDocument(viewer.id, input.data, new Date());
  if (deleted === null) notFound();
  redirect(deleted ? `/desk/${courseId}` : `/desk/${courseId}/documents/${documentId}`);
}

/** Orders that facts are looked for in a document: by rules, or by the model that is set. */
export async function lookForFacts(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = orderedProposalsSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { courseId, documentId, by } = input.data;
  await requireEditor(viewer.id, courseId);
  if (!(await entry({ courseId, sort: "DOCUMENT", id: documentId }))) notFound();

  const subject = by === "model" ? `${documentId}:model` : documentId;
  const order = { courseId, deed: "PROPOSE", subject } as const;
  await inTransaction((tx) => orderJob(tx, order, { byId: viewer.id, now: new Date() }));
  wakeDesk();
  revalidatePath(`/desk/${courseId}/documents/${documentId}`);
}
