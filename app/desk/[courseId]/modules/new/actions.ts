"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { putEntry } from "@/lib/course-entries/store";
import { draftOf } from "@/lib/course-modules/draft";
import { newModuleSchema } from "@/lib/course-modules/schema";
import { inTransaction } from "@/lib/db/transaction";
import { freeSlug } from "@/lib/desk/slug";
import { formFields } from "@/lib/server/form-fields";
import { mintedLetters } from "@/lib/server/minted-id";

export type NewModuleOutcome = { errors?: Record<string, string[] | undefined> };

/** Makes a module without facts. Its id is of its title, and told apart from those of all other courses. */
export async function makeModule(
  _previous: NewModuleOutcome,
  form: FormData,
): Promise<NewModuleOutcome> {
  const viewer = await requireDesk();
  const input = newModuleSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { courseId, title, summary } = input.data;
  await requireEditor(viewer.id, courseId);

  const slug = freeSlug(title, { taken: new Set(), otherwise: "module" });
  const id = `${slug}-${mintedLetters()}`;
  const entry = { courseId, sort: "MODULE", id, moduleId: id } as const;
  const by = { byId: viewer.id, now: new Date(), seen: null };
  const body = draftOf(id, { title, summary });
  await inTransaction((tx) => putEntry(tx, { ...entry, body }, by));
  redirect(`/desk/${courseId}/modules/${id}`);
}
