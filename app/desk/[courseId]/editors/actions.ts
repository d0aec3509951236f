"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { recordAudit } from "@/lib/audit/store";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { countTry } from "@/lib/auth/throttle";
import { editorTries } from "@/lib/auth/tries";
import { inTransaction } from "@/lib/db/transaction";
import { editorSchema } from "@/lib/desk/schema";
import { endEditing } from "@/lib/desk/store";
import { madeEditingOfferSchema, newEditingOfferSchema } from "@/lib/editing/schema";
import { offerEditing, withdrawEditingOffer } from "@/lib/editing/store";
import { formFields } from "@/lib/server/form-fields";

export type EditorOutcome = {
  asked?: boolean;
  waitMinutes?: number;
  errors?: Record<string, string[] | undefined>;
};

/** Asks who has an address to edit the course too. The answer is the same whether anyone has. */
export async function nameEditor(_previous: EditorOutcome, form: FormData): Promise<EditorOutcome> {
  const viewer = await requireDesk();
  const input = newEditingOfferSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { courseId, email } = input.data;
  await requireEditor(viewer.id, courseId);
  const waitMinutes = await countTry(editorTries(viewer.id), new Date());
  if (waitMinutes > 0) return { waitMinutes };

  const deed = { at: new Date(), actorId: viewer.id, details: { courseId } };
  await inTransaction(async (tx) => {
    const personId = await offerEditing(tx, viewer.id, { courseId, email, now: deed.at });
    const whom = personId ? { personId } : {};
    await recordAudit(tx, { deed: "editing-offered", ...whom, ...deed });
  });
  revalidatePath(`/desk/${courseId}`);
  return { asked: true };
}

export async function takeEditingOfferBack(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = madeEditingOfferSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { courseId } = input.data;
  await requireEditor(viewer.id, courseId);

  const deed = { at: new Date(), actorId: viewer.id, details: { courseId } };
  await inTransaction(async (tx) => {
    const ended = await withdrawEditingOffer(tx, input.data);
    if (ended) await recordAudit(tx, { deed: "editing-offer-withdrawn", ...deed });
  });
  revalidatePath(`/desk/${courseId}`);
}

/** Ends an editor's part in the course, the viewer's own too. */
export async function removeEditor(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = editorSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { courseId, userId: personId } = input.data;
  await requireEditor(viewer.id, courseId);

  const isOwn = personId === viewer.id;
  const deed = isOwn ? "editor-left" : "editor-removed";
  const noted = { at: new Date(), actorId: viewer.id, personId, details: { courseId } };
  const refusal = await inTransaction(async (tx) => {
    const refused = await endEditing(tx, viewer.id, input.data);
    if (!refused) await recordAudit(tx, { deed, ...noted });
    return refused;
  });
  if (isOwn && !refusal) redirect("/desk");
  revalidatePath(`/desk/${courseId}`);
}
