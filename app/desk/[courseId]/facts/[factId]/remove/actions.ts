"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { removalSchema } from "@/lib/corrections/schema";
import { removeFact } from "@/lib/server/correct-fact";
import { formFields } from "@/lib/server/form-fields";

export type RemoveOutcome = {
  refused?: "changed-meanwhile" | "gone";
  /** The headings of the briefs that stand on this fact alone. */
  barredBy?: string[];
  errors?: Record<string, string[] | undefined>;
};

export async function removeThisFact(
  _previous: RemoveOutcome,
  form: FormData,
): Promise<RemoveOutcome> {
  const viewer = await requireDesk();
  const input = removalSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { courseId, factId, reason } = input.data;
  await requireEditor(viewer.id, courseId);

  const of = { courseId, factId, byId: viewer.id, now: new Date() };
  const done = await removeFact(of, reason);
  if (!("factId" in done)) return done;
  revalidatePath(`/desk/${courseId}`, "layout");
  redirect(`/desk/${courseId}`);
}
