"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { supersessionSchema } from "@/lib/corrections/schema";
import { supersedeFact } from "@/lib/server/correct-fact";
import { formFields, formLists } from "@/lib/server/form-fields";

export type SupersedeOutcome = {
  refused?: "changed-meanwhile" | "gone";
  errors?: Record<string, string[] | undefined>;
};

export async function supersedeThisFact(
  _previous: SupersedeOutcome,
  form: FormData,
): Promise<SupersedeOutcome> {
  const viewer = await requireDesk();
  const input = supersessionSchema.safeParse({
    ...formFields(form),
    ...formLists(form, ["who", "interest"]),
  });
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { courseId, factId, ...said } = input.data;
  await requireEditor(viewer.id, courseId);

  const of = { courseId, factId, byId: viewer.id, now: new Date() };
  const done = await supersedeFact(of, said);
  if (!("factId" in done)) return "refused" in done ? { refused: done.refused } : {};
  revalidatePath(`/desk/${courseId}`, "layout");
  redirect(`/desk/${courseId}/facts/${done.factId}`);
}
