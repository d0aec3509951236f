"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { selectionSchema } from "@/lib/proposals/decision";
import { addSelection } from "@/lib/server/add-selection";
import { formFields } from "@/lib/server/form-fields";

/** Makes a proposal of words that an editor selected in a document. */
export async function proposeSelection(form: FormData): Promise<{ proposalId: string }> {
  const viewer = await requireDesk();
  const input = selectionSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  await requireEditor(viewer.id, input.data.courseId);

  const proposalId = (await addSelection(viewer.id, input.data, new Date())) ?? notFound();
  revalidatePath(`/desk/${input.data.courseId}`, "layout");
  return { proposalId };
}
