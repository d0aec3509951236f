"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { requireTeaching } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { assignmentSchema } from "@/lib/classroom/schema";
import { createAssignment } from "@/lib/classroom/store";
import { isVersionAssignable } from "@/lib/content/store";
import { formFields } from "@/lib/server/form-fields";

export type AssignOutcome = {
  errors?: Record<string, string[] | undefined>;
  kept?: { versionId: string; title: string; due: string };
};

export async function assignModule(
  _previous: AssignOutcome,
  form: FormData,
): Promise<AssignOutcome> {
  const viewer = await requireViewer();
  const fields = formFields(form);
  const input = assignmentSchema.safeParse(fields);
  if (!input.success) {
    const text = (name: string) => String(fields[name] ?? "");
    const kept = { versionId: text("versionId"), title: text("title"), due: text("due") };
    return { kept, errors: z.flattenError(input.error).fieldErrors };
  }
  await requireTeaching(viewer.id, input.data.classroomId);
  if (!(await isVersionAssignable(viewer.id, input.data.versionId))) notFound();

  await createAssignment(viewer.id, input.data);
  redirect(`/classrooms/${input.data.classroomId}`);
}
