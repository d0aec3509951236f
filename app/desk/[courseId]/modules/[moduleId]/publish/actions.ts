"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { entry, putEntry } from "@/lib/course-entries/store";
import { notedFindingSchema, publishSchema } from "@/lib/course-modules/schema";
import { orderPublishing } from "@/lib/course-publishing/store";
import { inTransaction } from "@/lib/db/transaction";
import { orderJob } from "@/lib/desk-jobs/store";
import { wakeDesk } from "@/lib/server/desk-work";
import { formFields } from "@/lib/server/form-fields";

/** Tells to publish a module, which is done if it still does what was shown. */
export async function publishModule(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = publishSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { courseId, moduleId, shown } = input.data;
  await requireEditor(viewer.id, courseId);
  if (!(await entry({ courseId, sort: "MODULE", id: moduleId }))) notFound();

  const now = new Date();
  await inTransaction(async (tx) => {
    const order = { courseId, moduleIds: [moduleId], shown, orderedAt: now };
    const subject = await orderPublishing(tx, viewer.id, order);
    await orderJob(tx, { courseId, deed: "PUBLISH", subject }, { byId: viewer.id, now });
  });
  wakeDesk();
  revalidatePath(`/desk/${courseId}`, "layout");
}

export type NoteOutcome = { errors?: Record<string, string[] | undefined> };

/** Says why a soft finding of the gate is accepted, which lets it pass. */
export async function noteFinding(_previous: NoteOutcome, form: FormData): Promise<NoteOutcome> {
  const viewer = await requireDesk();
  const input = notedFindingSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { courseId, factId, rule, note } = input.data;
  await requireEditor(viewer.id, courseId);

  const key = { courseId, sort: "FACT", id: factId } as const;
  await inTransaction(async (tx) => {
    const stands = (await entry(key, tx)) ?? notFound();
    const notes = { ...(stands.body.notes as Record<string, string> | undefined), [rule]: note };
    const by = { byId: viewer.id, now: new Date(), seen: stands.revision };
    const { moduleId } = stands;
    await putEntry(tx, { ...key, moduleId, body: { ...stands.body, notes } }, by);
  });
  revalidatePath(`/desk/${courseId}`, "layout");
  return {};
}
