"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { requireTeaching } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { newTestSchema } from "@/lib/class-test/schema";
import { createTest } from "@/lib/class-test/store";
import { isVersionVisible } from "@/lib/content/store";
import { formFields } from "@/lib/server/form-fields";

export type TestOutcome = { errors?: Record<string, string[] | undefined>; saved?: boolean };

/** Makes a draft, and goes on to its questions. */
export async function setTest(_previous: TestOutcome, form: FormData): Promise<TestOutcome> {
  const viewer = await requireViewer();
  const input = newTestSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { classroomId, versionId } = input.data;
  await requireTeaching(viewer.id, classroomId);
  if (!(await isVersionVisible(viewer.id, versionId))) notFound();

  const testId = await createTest(viewer.id, input.data);
  redirect(`/classrooms/${classroomId}/tests/${testId}`);
}
