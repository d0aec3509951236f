"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { recordAudit } from "@/lib/audit/store";
import { requireViewer } from "@/lib/auth/session";
import { countTry, forgetTry } from "@/lib/auth/throttle";
import { codeTries } from "@/lib/auth/tries";
import { classroomSchema } from "@/lib/classroom/schema";
import { addClassroom } from "@/lib/classroom/store";
import { inTransaction } from "@/lib/db/transaction";
import { joinSchema } from "@/lib/enrollment/schema";
import { enrollByCode } from "@/lib/enrollment/store";
import { formFields } from "@/lib/server/form-fields";
import { offerSchema } from "@/lib/teaching/schema";
import { acceptOffer, declineOffer } from "@/lib/teaching/store";

export type OpenOutcome = { errors?: Record<string, string[] | undefined>; kept?: string };

export async function openClassroom(_previous: OpenOutcome, form: FormData): Promise<OpenOutcome> {
  const viewer = await requireViewer();
  const fields = formFields(form);
  const input = classroomSchema.safeParse(fields);
  const kept = String(fields.name ?? "");
  if (!input.success) return { kept, errors: z.flattenError(input.error).fieldErrors };

  const id = await addClassroom(viewer.id, input.data, new Date());
  redirect(`/classrooms/${id}`);
}

export type JoinOutcome = { unknown?: boolean; waitMinutes?: number; kept?: string };

export async function joinClassroom(_previous: JoinOutcome, form: FormData): Promise<JoinOutcome> {
  const viewer = await requireViewer();
  const fields = formFields(form);
  const input = joinSchema.safeParse(fields);
  const kept = String(fields.code ?? "");
  if (!input.success) return { unknown: true, kept };
  const tries = await codeTries(viewer.id);
  const waitMinutes = await countTry(tries, new Date());
  if (waitMinutes > 0) return { waitMinutes, kept };

  const id = await enrollByCode(viewer.id, input.data.code, new Date());
  if (!id) return { unknown: true, kept };
  await forgetTry(tries);
  redirect(`/classrooms/${id}`);
}

export async function acceptTeaching(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = offerSchema.safeParse(formFields(form));
  if (!input.success) return;

  const deed = { at: new Date(), actorId: viewer.id, personId: viewer.id };
  const accepted = { ...input.data, now: deed.at };
  const classroomId = await inTransaction(async (tx) => {
    const id = await acceptOffer(tx, viewer.id, accepted);
    if (id) await recordAudit(tx, { deed: "instructor-added", classroomId: id, ...deed });
    return id;
  });
  if (!classroomId) notFound();
  redirect(`/classrooms/${classroomId}`);
}

export async function declineTeaching(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = offerSchema.safeParse(formFields(form));
  if (!input.success) return;

  if (!(await declineOffer(viewer.id, input.data.offerId, new Date()))) notFound();
  revalidatePath("/classrooms");
}
