"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { entry, putEntry } from "@/lib/course-entries/store";
import { type GroupChange, withGroupOverride } from "@/lib/course-modules/override-entry";
import { changedGroupSchema, groupRefSchema } from "@/lib/course-modules/schema";
import { inTransaction } from "@/lib/db/transaction";
import { formFields } from "@/lib/server/form-fields";

export type GroupOutcome = { errors?: Record<string, string[] | undefined>; saved?: boolean };

/** Leaves a question over several facts out of what is compiled. */
export async function dropGroup(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = groupRefSchema.safeParse(formFields(form));
  if (!input.success) return;
  await requireEditor(viewer.id, input.data.courseId);

  await override(viewer.id, input.data, { dropped: true });
  revalidatePath(`/desk/${input.data.courseId}`, "layout");
}

export async function bringGroupBack(form: FormData): Promise<void> {
  const viewer = await requireDesk();
  const input = groupRefSchema.safeParse(formFields(form));
  if (!input.success) return;
  await requireEditor(viewer.id, input.data.courseId);

  await override(viewer.id, input.data, { dropped: null });
  revalidatePath(`/desk/${input.data.courseId}`, "layout");
}

/** Says a question over several facts in other words; left empty it is again as it was made. */
export async function rewordGroup(_previous: GroupOutcome, form: FormData): Promise<GroupOutcome> {
  const viewer = await requireDesk();
  const input = changedGroupSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { stem, ...ref } = input.data;
  await requireEditor(viewer.id, ref.courseId);

  await override(viewer.id, ref, { stem: stem === "" ? null : stem });
  revalidatePath(`/desk/${ref.courseId}`, "layout");
  return { saved: true };
}

type Ref = z.output<typeof groupRefSchema>;

async function override(byId: string, ref: Ref, change: GroupChange): Promise<void> {
  const key = { courseId: ref.courseId, sort: "GROUP", id: ref.groupId } as const;
  await inTransaction(async (tx) => {
    const stands = (await entry(key, tx)) ?? notFound();
    const body = withGroupOverride(stands.body, change);
    const by = { byId, now: new Date(), seen: stands.revision };
    await putEntry(tx, { ...key, moduleId: stands.moduleId, body }, by);
  });
}
