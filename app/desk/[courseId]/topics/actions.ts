"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { requireDesk, requireEditor } from "@/lib/auth/access";
import { entriesOf, putEntry } from "@/lib/course-entries/store";
import { inTransaction } from "@/lib/db/transaction";
import { newTopicSchema } from "@/lib/desk/schema";
import { freeSlug } from "@/lib/desk/slug";
import { formFields } from "@/lib/server/form-fields";

export type TopicOutcome = { made?: string; errors?: Record<string, string[] | undefined> };

export async function makeTopic(_previous: TopicOutcome, form: FormData): Promise<TopicOutcome> {
  const viewer = await requireDesk();
  const input = newTopicSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { courseId, title, summary } = input.data;
  await requireEditor(viewer.id, courseId);

  await inTransaction(async (tx) => {
    const topics = await entriesOf(courseId, { sort: "TOPIC" }, tx);
    const id = freeSlug(title, { taken: new Set(topics.map((one) => one.id)), otherwise: "topic" });
    const entry = { courseId, sort: "TOPIC", id, moduleId: null } as const;
    const by = { byId: viewer.id, now: new Date(), seen: null };
    await putEntry(tx, { ...entry, body: { id, title, summary } }, by);
  });
  revalidatePath(`/desk/${courseId}`, "layout");
  return { made: title };
}
