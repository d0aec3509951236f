"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import type { ChangeOutcome } from "@/app/account/actions";
import { requireTeaching } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { classroomIdSchema } from "@/lib/classroom/schema";
import { classroomOf } from "@/lib/classroom/store";
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

  await setClassExam(viewer.id, { classroomId, day }, now);
  revalidatePath(`/classrooms/${classroomId}`);
  return { saved: true };
}

export async function takeExamOfClassBack(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = classroomIdSchema.safeParse(formFields(form));
  if (!input.success) return;
  await requireTeaching(viewer.id, input.data.classroomId);

  await dropClassExam(input.data.classroomId);
  revalidatePath(`/classrooms/${input.data.classroomId}`);
}
