"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import { withTest } from "@/app/classrooms/[classroomId]/tests/[testId]/changed-test";
import { requireTeaching } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { isSame } from "@/lib/class-test/arrange";
import { drawItems } from "@/lib/class-test/draw";
import { drawSchema, takenDrawSchema } from "@/lib/class-test/schema";
import { askedItemIds, askItems, setSeed, testOf } from "@/lib/class-test/store";
import { formFields, formLists } from "@/lib/server/form-fields";
import { itemsForTest } from "@/lib/test-material/store";

/** What a test asked before a draw, and what it asks since. */
export type Draw = { count: number; seed: string; before: string[]; after: string[] };

export type DrawOutcome = { errors?: Record<string, string[] | undefined>; drawn?: Draw };

/** Draws questions to those that stand there, or in place of them. @returns what takes it back */
export async function drawQuestions(_previous: DrawOutcome, form: FormData): Promise<DrawOutcome> {
  const viewer = await requireViewer();
  const fields = { ...formFields(form), ...formLists(form, ["topicIds", "kinds", "families"]) };
  const input = drawSchema.safeParse(fields);
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { classroomId, testId, seed, anew, count, ...choice } = input.data;
  const ref = { classroomId, testId };
  await requireTeaching(viewer.id, classroomId);
  const { version, seed: former } = (await testOf(ref)) ?? notFound();
  const items = await itemsForTest(viewer.id, { ...ref, versionId: version.id });
  const onForClass = items.filter(({ isLeftOut }) => !isLeftOut);

  let drawn: Draw | undefined;
  await withTest(ref, async (tx, begun) => {
    if (begun > 0) return;
    const before = await askedItemIds(tx, testId);
    const present = anew ? [] : before;
    const asked = items.filter(({ id }) => present.includes(id));
    const added = drawItems(onForClass, { ...choice, count: count ?? 0, asked }, seed);
    const after = [...present, ...added.map(({ id }) => id)];
    await askItems(tx, testId, after);
    await setSeed(tx, testId, seed);
    drawn = { count: added.length, seed: former, before, after };
  });
  revalidatePath(`/classrooms/${classroomId}/tests/${testId}`);
  return drawn ? { drawn } : {};
}

/** Lets a test ask again what it asked before a draw, unless it was changed since. */
export async function takeDrawBack(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = takenDrawSchema.safeParse(formFields(form));
  if (!input.success) return;
  const { seed, before, after, ...ref } = input.data;
  await requireTeaching(viewer.id, ref.classroomId);
  const { version } = (await testOf(ref)) ?? notFound();
  const place = { ...ref, versionId: version.id };
  const items = new Set((await itemsForTest(viewer.id, place)).map(({ id }) => id));

  await withTest(ref, async (tx, begun) => {
    if (begun > 0 || !isSame(await askedItemIds(tx, ref.testId), after)) return;
    const asked = [...new Set(before)].filter((id) => items.has(id));
    await askItems(tx, ref.testId, asked);
    await setSeed(tx, ref.testId, seed);
  });
  revalidatePath(`/classrooms/${ref.classroomId}/tests/${ref.testId}`);
}
