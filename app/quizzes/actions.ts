"use server";

import { notFound, redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/session";
import { isVersionVisible, visibleVersion } from "@/lib/content/store";
import { takenBefore } from "@/lib/draw/store";
import { usualQuiz } from "@/lib/quiz/choice";
import type { Refusal } from "@/lib/quiz/refusal";
import {
  answerSchema,
  pretestSchema,
  retakeSchema,
  startSchema,
  submitSchema,
} from "@/lib/quiz/schema";
import { endAttempt, keepAnswer } from "@/lib/server/attempts";
import { beginAgain, beginPretest } from "@/lib/server/begin-again";
import { beginQuiz } from "@/lib/server/begin-quiz";
import { formFields } from "@/lib/server/form-fields";

export async function startQuiz(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = startSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  const { versionId, making } = input.data;
  if (versionId && !(await isVersionVisible(viewer.id, versionId))) notFound();

  const attemptId = await beginQuiz(viewer.id, versionId, { ...usualQuiz, making });
  redirect(attemptId ? `/quizzes/${attemptId}` : "/quizzes?nothing=1");
}

/** Five questions before reading; once begun it is gone on with. */
export async function startPretest(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = pretestSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  const version = (await visibleVersion(viewer.id, input.data.versionId)) ?? notFound();

  const attemptId = await beginPretest(viewer.id, version);
  redirect(attemptId ? `/quizzes/${attemptId}` : "/quizzes?nothing=1");
}

export async function retakeQuiz(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = retakeSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  const { attemptId, retake } = input.data;
  const taken = (await takenBefore(viewer.id, attemptId)) ?? notFound();

  const again = await beginAgain(viewer.id, taken, retake);
  redirect(again ? `/quizzes/${again}` : "/quizzes?nothing=1");
}

/** Stores an answer, or says why it is not taken. Sent twice, it is one answer. */
export async function answerQuestion(form: FormData): Promise<"kept" | Refusal> {
  const viewer = await requireViewer();
  const input = answerSchema.safeParse(formFields(form));
  if (!input.success) notFound();

  const recorded = await keepAnswer(viewer, input.data, new Date());
  if (recorded.verdict === "kept") return "kept";
  return recorded.reason === "notAsked" ? notFound() : recorded.reason;
}

export async function submitQuiz(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = submitSchema.safeParse(formFields(form));
  if (!input.success) notFound();

  await endAttempt({ learnerId: viewer.id, id: input.data.attemptId }, new Date());
  redirect(`/quizzes/${input.data.attemptId}`);
}
