"use server";

import { notFound, redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/session";
import { testIdSchema } from "@/lib/class-test/schema";
import { inTransaction } from "@/lib/db/transaction";
import { lockLearner } from "@/lib/review/store";
import { formFields } from "@/lib/server/form-fields";
import { beginTest, testFor } from "@/lib/test-taking/store";

/** Begins a try, or goes on with the one under way. Pressed twice, it is one. */
export async function begin(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = testIdSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { classroomId, testId } = input.data;
  if (!(await testFor(viewer.id, classroomId, testId))) notFound();

  const attemptId = await inTransaction(async (tx) => {
    await lockLearner(tx, viewer.id);
    return beginTest(tx, viewer.id, { classroomId, testId, now: new Date() });
  });
  redirect(attemptId ? `/quizzes/${attemptId}` : `/classrooms/${classroomId}/tests/${testId}`);
}
