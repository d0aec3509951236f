"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { ChangeOutcome } from "@/app/account/actions";
import { requireViewer } from "@/lib/auth/session";
import { reviewSettingsSchema } from "@/lib/review-settings/schema";
import { keepReviewSettings } from "@/lib/review-settings/store";
import { formFields } from "@/lib/server/form-fields";

export async function changeReviewSettings(
  _previous: ChangeOutcome,
  form: FormData,
): Promise<ChangeOutcome> {
  const viewer = await requireViewer();
  const input = reviewSettingsSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };

  await keepReviewSettings(viewer.id, input.data, new Date());
  revalidatePath("/", "layout");
  return { saved: true };
}
