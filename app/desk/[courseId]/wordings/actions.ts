"use server";

import { notFound } from "next/navigation";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { countTry } from "@/lib/auth/throttle";
import { wordingTries } from "@/lib/auth/tries";
import type { Sent } from "@/lib/content/propose/model/messages";
import { wordableSchema } from "@/lib/proposals/decision";
import { formFields } from "@/lib/server/form-fields";
import { type Suggested, suggestedWordings, wordsSent } from "@/lib/server/suggested-wordings";

/** Every word that is sent when a model is asked to reword what is typed. Nothing is sent by it. */
export async function showWhatIsSent(form: FormData): Promise<Sent> {
  const viewer = await requireDesk();
  const input = wordableSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  await requireEditor(viewer.id, input.data.courseId);

  return (await wordsSent(viewer.id, input.data)) ?? notFound();
}

/** Asks the configured model for other wordings of what is typed. Nothing is stored. */
export async function suggestWordings(
  form: FormData,
): Promise<Suggested | { waitMinutes: number }> {
  const viewer = await requireDesk();
  const input = wordableSchema.safeParse(formFields(form));
  if (!input.success) notFound();
  await requireEditor(viewer.id, input.data.courseId);
  const waitMinutes = await countTry(wordingTries(viewer.id), new Date());
  if (waitMinutes > 0) return { waitMinutes };

  return (await suggestedWordings(viewer.id, input.data)) ?? notFound();
}
