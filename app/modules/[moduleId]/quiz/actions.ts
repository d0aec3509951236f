"use server";

import { notFound, redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/session";
import { isVersionVisible } from "@/lib/content/store";
import type { QuizChoice } from "@/lib/quiz/choice";
import { chosenSchema } from "@/lib/quiz/schema";
import { startPractice } from "@/lib/quiz/store";
import { formFields } from "@/lib/server/form-fields";

/** What was asked for where there is nothing of it to ask. */
export type ChosenOutcome = { asked?: QuizChoice; isNothing?: boolean };

export async function startChosenQuiz(
  _previous: ChosenOutcome,
  form: FormData,
): Promise<ChosenOutcome> {
  const viewer = await requireViewer();
  const input = chosenSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  const { versionId, ...asked } = input.data;
  if (!(await isVersionVisible(viewer.id, versionId))) notFound();

  const attemptId = await startPractice(viewer.id, versionId, asked);
  if (attemptId) redirect(`/quizzes/${attemptId}`);
  return { asked, isNothing: true };
}
