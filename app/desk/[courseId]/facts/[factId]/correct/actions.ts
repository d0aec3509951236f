"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { correctionSchema } from "@/lib/corrections/schema";
import { correctFact } from "@/lib/server/correct-fact";
import { formFields, formLists } from "@/lib/server/form-fields";

export type CorrectOutcome = {
  refused?: "changed-meanwhile" | "gone";
  errors?: Record<string, string[] | undefined>;
};

export async function correctThisFact(
  _previous: CorrectOutcome,
  form: FormData,
): Promise<CorrectOutcome> {
  const viewer = await requireDesk();
  const input = correctionSchema.safeParse({
    ...formFields(form),
    ...formLists(form, ["who", "interest"]),
  });
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { courseId, factId, ...said } = input.data;
  await requireEditor(viewer.id, courseId);

  const of = { courseId, factId, byId: viewer.id, now: new Date() };
  const done = await correctFact(of, said);
  if ("refused" in done) return { refused: done.refused };
  revalidatePath(`/desk/${courseId}`, "layout");
  redirect(`/desk/${courseId}/facts/${factId}`);
}
