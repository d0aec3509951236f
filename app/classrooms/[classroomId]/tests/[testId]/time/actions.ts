"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { withTest } from "@/app/classrooms/[classroomId]/tests/[testId]/changed-test";
import type { TestOutcome } from "@/app/classrooms/[classroomId]/tests/new/actions";
import { recordAudit } from "@/lib/audit/store";
import { requireTeaching } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { allowanceSchema, givenAllowanceSchema } from "@/lib/class-test/schema";
import { giveAllowance, takeAllowanceBack } from "@/lib/class-test/store";
import { formFields } from "@/lib/server/form-fields";
import { refreshTries } from "@/lib/test-taking/store";

export async function giveTime(_previous: TestOutcome, form: FormData): Promise<TestOutcome> {
  const viewer = await requireViewer();
  const input = allowanceSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { classroomId, testId, userId: personId } = input.data;
  await requireTeaching(viewer.id, classroomId);

  const deed = { at: new Date(), actorId: viewer.id, personId, classroomId, details: { testId } };
  let saved = false;
  await withTest({ classroomId, testId }, async (tx) => {
    saved = await giveAllowance(tx, viewer.id, { ...input.data, now: deed.at });
    if (!saved) return;
    await refreshTries(tx, testId, deed.at);
    await recordAudit(tx, { deed: "test-time-given", ...deed });
  });
  if (!saved) return { errors: { userId: ["test-student"] } };
  revalidatePath(`/classrooms/${classroomId}/tests/${testId}`);
  return { saved };
}

export async function takeTimeBack(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = givenAllowanceSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { classroomId, testId, userId: personId } = input.data;
  await requireTeaching(viewer.id, classroomId);

  const deed = { at: new Date(), actorId: viewer.id, personId, classroomId, details: { testId } };
  await withTest({ classroomId, testId }, async (tx) => {
    await takeAllowanceBack(tx, testId, personId);
    await refreshTries(tx, testId, deed.at);
    await recordAudit(tx, { deed: "test-time-withdrawn", ...deed });
  });
  revalidatePath(`/classrooms/${classroomId}/tests/${testId}`);
}
