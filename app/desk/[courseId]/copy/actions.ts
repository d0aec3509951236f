"use server";

import { revalidatePath } from "next/cache";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { copySchema, undoCopySchema } from "@/lib/copying/schema";
import { type Copied, copyInto, undoCopy } from "@/lib/server/copy-module";
import { formFields } from "@/lib/server/form-fields";

export type CopyOutcome = { copied?: NonNullable<Copied>; refused?: "gone" };
export type UndoOutcome = { undone?: boolean };

export async function copyThisModule(_previous: CopyOutcome, form: FormData): Promise<CopyOutcome> {
  const viewer = await requireDesk();
  const input = copySchema.safeParse(formFields(form));
  if (!input.success) return { refused: "gone" };
  const { courseId, moduleId } = input.data;
  await requireEditor(viewer.id, courseId);

  const copied = await copyInto(courseId, moduleId, { byId: viewer.id, now: new Date() });
  if (!copied) return { refused: "gone" };
  revalidatePath(`/desk/${courseId}`, "layout");
  return { copied };
}

export async function takeCopyBack(_previous: UndoOutcome, form: FormData): Promise<UndoOutcome> {
  const viewer = await requireDesk();
  const input = undoCopySchema.safeParse(formFields(form));
  if (!input.success) return { undone: false };
  const { courseId, at } = input.data;
  await requireEditor(viewer.id, courseId);

  const undone = await undoCopy(courseId, new Date(at), {
    byId: viewer.id,
    now: new Date(),
  });
  revalidatePath(`/desk/${courseId}`, "layout");
  return { undone };
}
