"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { deletionSchema } from "@/lib/proposals/decision";
import { formFields } from "@/lib/server/form-fields";
import { type TakenBack, takeDeletionBack as takeBack } from "@/lib/server/take-back";

export type UndoOutcome = { refused?: Exclude<TakenBack, "taken-back"> };

export async function takeDeletionBack(
  _previous: UndoOutcome,
  form: FormData,
): Promise<UndoOutcome> {
  const viewer = await requireDesk();
  const input = deletionSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  await requireEditor(viewer.id, input.data.courseId);

  const outcome = (await takeBack(viewer.id, input.data, new Date())) ?? notFound();
  if (outcome !== "taken-back") return { refused: outcome };
  revalidatePath(`/desk/${input.data.courseId}`, "layout");
  return {};
}
