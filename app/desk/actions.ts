"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { recordAudit } from "@/lib/audit/store";
import { requireAdministrator, requireDesk } from "@/lib/auth/access";
import { inTransaction } from "@/lib/db/transaction";
import { courseKeySchema } from "@/lib/desk/schema";
import { adoptCourse } from "@/lib/desk/store";
import { editingOfferSchema } from "@/lib/editing/schema";
import { acceptEditing as accept, declineEditing as decline } from "@/lib/editing/store";
import { formFields } from "@/lib/server/form-fields";

/** Makes the administrator the editor of a course whose editors are all gone, to name another one. */
export async function adopt(form: FormData): Promise<void> {
  const viewer = await requireAdministrator();
  const input = courseKeySchema.safeParse(formFields(form));
  if (!input.success) return;

  const { courseId } = input.data;
  const deed = { at: new Date(), actorId: viewer.id, details: { courseId } };
  const isAdopted = await inTransaction(async (tx) => {
    const done = await adoptCourse(tx, viewer.id, { courseId, now: deed.at });
    if (done) await recordAudit(tx, { deed: "course-adopted", ...deed });
    return done;
  });
  if (!isAdopted) notFound();
  redirect(`/desk/${courseId}`);
}

export async function acceptEditing(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = editingOfferSchema.safeParse(formFields(form));
  if (!input.success) return;

  const deed = { at: new Date(), actorId: viewer.id, personId: viewer.id };
  const accepted = { ...input.data, now: deed.at };
  const courseId = await inTransaction(async (tx) => {
    const id = await accept(tx, viewer.id, accepted);
    if (id) await recordAudit(tx, { deed: "editor-added", details: { courseId: id }, ...deed });
    return id;
  });
  if (!courseId) notFound();
  redirect(`/desk/${courseId}`);
}

export async function declineEditing(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = editingOfferSchema.safeParse(formFields(form));
  if (!input.success) return;

  if (!(await decline(viewer.id, input.data.offerId, new Date()))) notFound();
  revalidatePath("/desk");
}
