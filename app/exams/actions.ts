"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import type { ChangeOutcome } from "@/app/account/actions";
import { requireViewer } from "@/lib/auth/session";
import { examDayMistake } from "@/lib/exam/exam-day";
import { ALL_MODULES, givenExamSchema, ownExamSchema } from "@/lib/exam/schema";
import { dropOwnExam, modulesStudied, setOwnExam } from "@/lib/exam/store";
import { studyDayOf } from "@/lib/review/study-day";
import { formFields } from "@/lib/server/form-fields";

export async function setExam(_previous: ChangeOutcome, form: FormData): Promise<ChangeOutcome> {
  const viewer = await requireViewer();
  const input = ownExamSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { moduleId, day } = input.data;
  const now = new Date();
  const mistake = examDayMistake(day, studyDayOf(now, viewer));
  if (mistake) return { errors: { day: [mistake] } };
  const studied = (await modulesStudied(viewer.id)).map((module) => module.moduleId);
  const moduleIds = studied.filter((id) => moduleId === ALL_MODULES || moduleId === id);
  if (moduleIds.length === 0) notFound();

  await setOwnExam(viewer.id, { moduleIds, day }, now);
  revalidatePath("/", "layout");
  return { saved: true };
}

export async function takeExamBack(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = givenExamSchema.safeParse(formFields(form));
  if (!input.success) return;

  await dropOwnExam(viewer.id, input.data.day);
  revalidatePath("/", "layout");
}
