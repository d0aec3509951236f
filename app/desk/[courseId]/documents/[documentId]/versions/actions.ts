"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { documentKeySchema } from "@/lib/desk-documents/schema";
import { formFields } from "@/lib/server/form-fields";
import { renewDocument } from "@/lib/server/renew-document";

export type RenewOutcome = { refused?: "gone" | "unread" | "changed-meanwhile" };

const renewSchema = documentKeySchema.extend({ intakeId: z.uuid() });

export async function renewThisDocument(
  _previous: RenewOutcome,
  form: FormData,
): Promise<RenewOutcome> {
  const viewer = await requireDesk();
  const input = renewSchema.safeParse(formFields(form));
  if (!input.success) return { refused: "gone" };
  const { courseId, documentId } = input.data;
  await requireEditor(viewer.id, courseId);

  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  const done = await renewDocument({ ...input.data, today }, { byId: viewer.id, now });
  if (done !== "renewed") return { refused: done };
  revalidatePath(`/desk/${courseId}`, "layout");
  redirect(`/desk/${courseId}/documents/${documentId}`);
}
