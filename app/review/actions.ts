"use server";

import { revalidatePath } from "next/cache";
import { requireViewer } from "@/lib/auth/session";
import { catchUpEndSchema, catchUpSchema } from "@/lib/review-settings/schema";
import { acceptCatchUp, dropCatchUp } from "@/lib/review-settings/store";
import { formFields } from "@/lib/server/form-fields";

/** Accepts the plan for catching up that Today offered. */
export async function catchUpByPlan(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = catchUpSchema.safeParse(formFields(form));
  if (!input.success) return;

  await acceptCatchUp(viewer.id, input.data, new Date());
  revalidatePath("/", "layout");
}

/** Takes the plan back: all that is due is asked again. */
export async function askAllAtOnce(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = catchUpEndSchema.safeParse(formFields(form));
  if (!input.success) return;

  await dropCatchUp(viewer.id);
  revalidatePath("/", "layout");
}
