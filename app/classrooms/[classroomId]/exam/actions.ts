"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import type { ChangeOutcome } from "@/app/account/actions";
import { recordAudit } from "@/lib/audit/store";
import { requireTeaching } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { classroomIdSchema } from "@/lib/classroom/schema";
import { classroomOf } from "@/lib/classroom/store";
import { inTransaction } from "@/lib/db/transaction";
import { examDayMistake } from "@/lib/exam/exam-day";
import { classExamSchema } from "@/lib/exam/schema";
import { dropClassExam, setClassExam } from "@/lib/exam/store";
import { studyDayOf } from "@/lib/review/study-day";
import { formFields } from "@/lib/server/form-fields";

export async function setExamOfClass(
  _previous: ChangeOutcome,
  form: FormData,
): Promise<ChangeOutcome> {
  const viewer = await requireViewer();
  const input = classExamSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { classroomId, day } = input.data;
  await requireTeaching(viewer.id, classroomId);
  const { zone } = (await classroomOf(viewer.id, classroomId)) ?? notFound();
  const now = new Date();
  const mistake = examDayMistake(day, studyDayOf(now, { zone, dayStartHour: 0 }));
  if (mistake) return { errors: { day: [mistake] } };

  const deed = { at: now, actorId: viewer.id, classroomId };
  await inTransaction(async (tx) => {
    const from = await setClassExam(tx, viewer.id, { classroomId, day, now });
    if (from === null) await recordAudit(tx, { deed: "class-exam-set", details: { day }, ...deed });
    else if (from !== day) {
      const details = { from, to: day };
      await recordAudit(tx, { deed: "class-exam-changed", details, ...deed });
    }
  });
  revalidatePath(`/classrooms/${classroomId}`);
  return { saved: true };
}

export async function takeExamOfClassBack(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = classroomIdSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { classroomId } = input.data;
  await requireTeaching(viewer.id, classroomId);

  const deed = { at: new Date(), actorId: viewer.id, classroomId };
  await inTransaction(async (tx) => {
    const day = await dropClassExam(tx, classroomId);
    if (day === null) return;
    await recordAudit(tx, { deed: "class-exam-withdrawn", details: { day }, ...deed });
  });
  revalidatePath(`/classrooms/${classroomId}`);
}
