"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { requireViewer } from "@/lib/auth/session";
import { beginQuizOn } from "@/lib/server/begin-quiz";
import { formFields } from "@/lib/server/form-fields";
import { comparedFor } from "./compared";

const comparedSchema = z.strictObject({ comparisonId: z.string().min(1).max(200) });

/** Asks what stands on a page of two sources. */
export async function startComparedQuiz(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = comparedSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  const { comparisonId } = input.data;
  const compared = (await comparedFor(viewer.id)).find(({ id }) => id === comparisonId);
  if (!compared) notFound();

  const factIds = compared.sides.flatMap(({ facts }) => facts.map(({ id }) => id));
  const attemptId = await beginQuizOn(viewer.id, factIds);
  redirect(attemptId ? `/quizzes/${attemptId}` : `/sources/${comparisonId}?nothing=1`);
}
