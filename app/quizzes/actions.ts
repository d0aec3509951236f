"use server";

import { notFound, redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/session";
import { isVersionVisible } from "@/lib/content/store";
import { inTransaction } from "@/lib/db/transaction";
import { refreshMemories } from "@/lib/memory/store";
import { refreshTopicProgress } from "@/lib/progress/store";
import { answerSchema, startSchema, submitSchema } from "@/lib/quiz/schema";
import { recordAnswer, startPractice, submitAttempt } from "@/lib/quiz/store";
import { lockLearner } from "@/lib/review/store";
import { formFields } from "@/lib/server/form-fields";

export async function startQuiz(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = startSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  if (!(await isVersionVisible(viewer.id, input.data.versionId))) notFound();

  const attemptId = await startPractice(viewer.id, input.data.versionId);
  redirect(attemptId ? `/quizzes/${attemptId}` : "/quizzes?nothing=1");
}

/** Stores an answer and shows what it was worth. Sent twice, it is one answer. */
export async function answerQuestion(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = answerSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  const { attemptId, position } = input.data;

  await inTransaction(async (tx) => {
    const lastSeq = await lockLearner(tx, viewer.id);
    const answer = { answer: input.data, lastSeq, now: new Date() };
    const item = await recordAnswer(tx, viewer, answer);
    if (item?.cardId) await refreshMemories(tx, viewer.id, [item.cardId]);
    if (item) await refreshTopicProgress(tx, viewer.id, item.factIds);
  });
  redirect(`/quizzes/${attemptId}?question=${position}`);
}

export async function submitQuiz(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = submitSchema.safeParse(formFields(form));
  if (!input.success) notFound();

  await submitAttempt(viewer.id, input.data.attemptId, new Date());
  redirect(`/quizzes/${input.data.attemptId}`);
}
