"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { withTest } from "@/app/classrooms/[classroomId]/tests/[testId]/changed-test";
import type { TestOutcome } from "@/app/classrooms/[classroomId]/tests/new/actions";
import { recordAudit } from "@/lib/audit/store";
import { requireTeaching } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { begunTestSchema, changedTestSchema, testIdSchema } from "@/lib/class-test/schema";
import {
  askedItemIds,
  changeSettings,
  dropTest,
  extendTest,
  publishTest,
  takeTestBack,
} from "@/lib/class-test/store";
import { formFields } from "@/lib/server/form-fields";
import { refreshTries } from "@/lib/test-taking/store";

export async function changeTest(_previous: TestOutcome, form: FormData): Promise<TestOutcome> {
  const viewer = await requireViewer();
  const input = changedTestSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { classroomId, testId } = input.data;
  await requireTeaching(viewer.id, classroomId);

  let saved = false;
  await withTest({ classroomId, testId }, async (tx, begun) => {
    saved = begun === 0;
    if (saved) await changeSettings(tx, input.data);
  });
  revalidatePath(`/classrooms/${classroomId}/tests/${testId}`);
  return { saved };
}

/** Gives everybody more: what takes something from who has begun is left as it is. */
export async function extendBegunTest(
  _previous: TestOutcome,
  form: FormData,
): Promise<TestOutcome> {
  const viewer = await requireViewer();
  const input = begunTestSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { classroomId, testId } = input.data;
  await requireTeaching(viewer.id, classroomId);

  const deed = { at: new Date(), actorId: viewer.id, classroomId, details: { testId } };
  await withTest({ classroomId, testId }, async (tx) => {
    await extendTest(tx, input.data);
    await refreshTries(tx, testId, deed.at);
    await recordAudit(tx, { deed: "test-extended", ...deed });
  });
  revalidatePath(`/classrooms/${classroomId}/tests/${testId}`);
  return { saved: true };
}

export async function publish(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = testIdSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { classroomId, testId } = input.data;
  await requireTeaching(viewer.id, classroomId);

  const deed = { at: new Date(), actorId: viewer.id, classroomId, details: { testId } };
  await withTest(input.data, async (tx) => {
    if ((await askedItemIds(tx, testId)).length === 0) return;
    await publishTest(tx, viewer.id, { ...input.data, now: deed.at });
    await recordAudit(tx, { deed: "test-published", ...deed });
  });
  revalidatePath(`/classrooms/${classroomId}/tests/${testId}`);
}

export async function takeBack(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = testIdSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { classroomId, testId } = input.data;
  await requireTeaching(viewer.id, classroomId);

  const deed = { at: new Date(), actorId: viewer.id, classroomId, details: { testId } };
  await withTest(input.data, async (tx, begun) => {
    if (begun > 0) return;
    await takeTestBack(tx, testId);
    await recordAudit(tx, { deed: "test-withdrawn", ...deed });
  });
  revalidatePath(`/classrooms/${classroomId}/tests/${testId}`);
}

export async function deleteTest(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = testIdSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { classroomId, testId } = input.data;
  await requireTeaching(viewer.id, classroomId);

  await withTest(input.data, async (tx, begun) => {
    if (begun === 0) await dropTest(tx, testId);
  });
  redirect(`/classrooms/${classroomId}`);
}
