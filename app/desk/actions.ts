"use server";

import { notFound, redirect } from "next/navigation";
import { recordAudit } from "@/lib/audit/store";
import { requireAdministrator } from "@/lib/auth/access";
import { inTransaction } from "@/lib/db/transaction";
import { courseKeySchema } from "@/lib/desk/schema";
import { adoptCourse } from "@/lib/desk/store";
import { formFields } from "@/lib/server/form-fields";

/** Makes the administrator the editor of a course whose editors are all gone, to name another one. */
export async function adopt(form: FormData): Promise<void> {
  const viewer = await requireAdministrator();
  const input = courseKeySchema.safeParse(formFields(form));
  if (!input.success) return;

  const { courseId } = input.data;
  const deed = { at: new Date(), actorId: viewer.id, details: { courseId } };
  const isAdopted = await inTransaction(async (tx) => {
    const done = await adoptCourse(tx, viewer.id, { courseId, now: deed.at });
    if (done) await recordAudit(tx, { deed: "course-adopted", ...deed });
    return done;
  });
  if (!isAdopted) notFound();
  redirect(`/desk/${courseId}`);
}
