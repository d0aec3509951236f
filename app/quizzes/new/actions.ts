"use server";

import { notFound, redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/session";
import { isVersionVisible } from "@/lib/content/store";
import { chosenSchema } from "@/lib/quiz/schema";
import { beginQuiz } from "@/lib/server/begin-quiz";
import { formFields, formLists } from "@/lib/server/form-fields";

/** What was asked for where there is nothing of it to ask. */
export type ChosenOutcome = { nothingFor?: "missed" | "other" };

export async function startChosenQuiz(
  _previous: ChosenOutcome,
  form: FormData,
): Promise<ChosenOutcome> {
  const viewer = await requireViewer();
  const lists = formLists(form, ["topicIds", "kinds", "ways"]);
  const input = chosenSchema.safeParse({ ...formFields(form), ...lists });
  if (!input.success) notFound();
  const { versionId, ...choice } = input.data;
  if (versionId && !(await isVersionVisible(viewer.id, versionId))) notFound();

  const attemptId = await beginQuiz(viewer.id, versionId, choice);
  if (attemptId) redirect(`/quizzes/${attemptId}`);
  return { nothingFor: choice.making === "missed" ? "missed" : "other" };
}
