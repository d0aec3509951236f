"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { recordAudit } from "@/lib/audit/store";
import { requireTeaching } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { inTransaction } from "@/lib/db/transaction";
import { omissionSchema } from "@/lib/omission/schema";
import { addOmission, endOmission, isAskedOf } from "@/lib/omission/store";
import { formFields } from "@/lib/server/form-fields";

export async function leaveItemOut(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = omissionSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { classroomId, itemId } = input.data;
  await requireTeaching(viewer.id, classroomId);
  if (!(await isAskedOf(input.data))) notFound();

  const deed = { at: new Date(), actorId: viewer.id, classroomId, details: { itemId } };
  await inTransaction(async (tx) => {
    const omitted = await addOmission(tx, viewer.id, { ...input.data, now: deed.at });
    if (omitted) await recordAudit(tx, { deed: "item-left-out", ...deed });
  });
  revalidatePath(`/classrooms/${classroomId}`, "layout");
}

export async function askItemAgain(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = omissionSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { classroomId, itemId } = input.data;
  await requireTeaching(viewer.id, classroomId);

  const deed = { at: new Date(), actorId: viewer.id, classroomId, details: { itemId } };
  await inTransaction(async (tx) => {
    const ended = await endOmission(tx, input.data);
    if (ended) await recordAudit(tx, { deed: "item-asked-again", ...deed });
  });
  revalidatePath(`/classrooms/${classroomId}`, "layout");
}
