"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { recordAudit } from "@/lib/audit/store";
import { requireInstructor, requireTeaching } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { countTry } from "@/lib/auth/throttle";
import { offerTries } from "@/lib/auth/tries";
import { classroomIdSchema } from "@/lib/classroom/schema";
import { inTransaction } from "@/lib/db/transaction";
import { placeSchema } from "@/lib/enrollment/schema";
import { formFields } from "@/lib/server/form-fields";
import { madeOfferSchema, newOfferSchema } from "@/lib/teaching/schema";
import { endTeaching, offerTeaching, withdrawOffer } from "@/lib/teaching/store";

export type OfferOutcome = {
  offered?: boolean;
  waitMinutes?: number;
  errors?: Record<string, string[] | undefined>;
  /** What was typed, so that a slip costs no typing. */
  kept?: string;
};

/** Offers to teach the class to who has an address. The answer is the same whether anyone has. */
export async function offerPlace(_previous: OfferOutcome, form: FormData): Promise<OfferOutcome> {
  const viewer = await requireViewer();
  const fields = formFields(form);
  const input = newOfferSchema.safeParse(fields);
  const kept = String(fields.email ?? "");
  if (!input.success) return { kept, errors: z.flattenError(input.error).fieldErrors };
  const { classroomId } = input.data;
  await requireTeaching(viewer.id, classroomId);
  const waitMinutes = await countTry(offerTries(viewer.id), new Date());
  if (waitMinutes > 0) return { kept, waitMinutes };

  const deed = { at: new Date(), actorId: viewer.id, classroomId };
  await inTransaction(async (tx) => {
    const personId = await offerTeaching(tx, viewer.id, { ...input.data, now: deed.at });
    const whom = personId ? { personId } : {};
    await recordAudit(tx, { deed: "teaching-offered", ...whom, ...deed });
  });
  revalidatePath(`/classrooms/${classroomId}`);
  return { offered: true };
}

export async function takeOfferBack(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = madeOfferSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { classroomId } = input.data;
  await requireTeaching(viewer.id, classroomId);

  const deed = { at: new Date(), actorId: viewer.id, classroomId };
  await inTransaction(async (tx) => {
    const ended = await withdrawOffer(tx, input.data);
    if (ended) await recordAudit(tx, { deed: "teaching-offer-withdrawn", ...deed });
  });
  revalidatePath(`/classrooms/${classroomId}`);
}

export async function removeInstructor(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = placeSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { userId: personId, classroomId } = input.data;
  await requireTeaching(viewer.id, classroomId);

  const deed = { at: new Date(), actorId: viewer.id, classroomId };
  await inTransaction(async (tx) => {
    const refusal = await endTeaching(tx, viewer.id, { ...input.data, now: deed.at });
    if (!refusal) await recordAudit(tx, { deed: "instructor-removed", personId, ...deed });
  });
  revalidatePath(`/classrooms/${classroomId}`);
}

export async function stopTeaching(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = classroomIdSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { classroomId } = input.data;
  await requireInstructor(viewer.id, classroomId);

  const deed = { at: new Date(), actorId: viewer.id, personId: viewer.id, classroomId };
  const place = { userId: viewer.id, classroomId, now: deed.at };
  const refusal = await inTransaction(async (tx) => {
    const refused = await endTeaching(tx, viewer.id, place);
    if (!refused) await recordAudit(tx, { deed: "instructor-left", ...deed });
    return refused;
  });
  redirect(refusal ? `/classrooms/${classroomId}` : "/classrooms");
}
