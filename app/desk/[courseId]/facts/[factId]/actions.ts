"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { changedFactSchema, checkedFactSchema, deletedFactSchema } from "@/lib/proposals/decision";
import type { FactDraft } from "@/lib/proposals/draft";
import { draftOf } from "@/lib/proposals/fact-draft";
import type { Finding } from "@/lib/proposals/finding";
import {
  changeFact as change,
  findingsOnFact,
  deleteFact as remove,
} from "@/lib/server/change-fact";
import { formFields } from "@/lib/server/form-fields";

/** What the gate says of a fact as it is typed; nothing is stored. */
export async function checkFact(form: FormData): Promise<Finding[]> {
  const viewer = await requireDesk();
  const input = checkedFactSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  await requireEditor(viewer.id, input.data.courseId);

  return (await findingsOnFact(viewer.id, input.data)) ?? notFound();
}

export type SavedFact =
  | { revision: number }
  | { bars: Finding[]; isTicked: boolean }
  | { meaning: string[] }
  | { stands: { draft: FactDraft; revision: number } | null };

export async function changeFact(form: FormData): Promise<SavedFact> {
  const viewer = await requireDesk();
  const input = changedFactSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  await requireEditor(viewer.id, input.data.courseId);

  const changed = (await change(viewer.id, input.data, new Date())) ?? notFound();
  if ("conflict" in changed) {
    const { conflict } = changed;
    const stands = conflict && { draft: draftOf(conflict.body), revision: conflict.revision };
    return { stands };
  }
  if ("revision" in changed) revalidatePath(`/desk/${input.data.courseId}`, "layout");
  return changed;
}

export type Deletion = { refused?: "published" | "named" | "changed" };

export async function deleteFact(_previous: Deletion, form: FormData): Promise<Deletion> {
  const viewer = await requireDesk();
  const input = deletedFactSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  const { courseId } = input.data;
  await requireEditor(viewer.id, courseId);

  const deleted = (await remove(viewer.id, input.data, new Date())) ?? notFound();
  if ("refused" in deleted) return deleted;
  if ("conflict" in deleted) return { refused: "changed" };
  revalidatePath(`/desk/${courseId}`, "layout");
  redirect(`/desk/${courseId}/facts`);
}
