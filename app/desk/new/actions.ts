"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requireDesk } from "@/lib/auth/access";
import { putEntry } from "@/lib/course-entries/store";
import { inTransaction } from "@/lib/db/transaction";
import { newCourseSchema } from "@/lib/desk/schema";
import { addCourse } from "@/lib/desk/store";
import { formFields } from "@/lib/server/form-fields";
import { mintedLetters } from "@/lib/server/minted-id";

export type CourseOutcome = { errors?: Record<string, string[] | undefined> };

export async function makeCourse(_previous: CourseOutcome, form: FormData): Promise<CourseOutcome> {
  const viewer = await requireDesk();
  const input = newCourseSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };

  const { title, summary, licence } = input.data;
  const [id, now] = [`c-${mintedLetters()}`, new Date()];
  const head = { sort: "HEAD", moduleId: null, body: { id, title, summary, licence } } as const;
  await inTransaction(async (tx) => {
    await addCourse(tx, viewer.id, { id, now, ...input.data });
    await putEntry(tx, { courseId: id, id, ...head }, { byId: viewer.id, now, seen: null });
  });
  redirect(`/desk/${id}`);
}
