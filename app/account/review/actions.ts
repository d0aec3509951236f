"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { ChangeOutcome } from "@/app/account/actions";
import { requireViewer } from "@/lib/auth/session";
import { ownChoiceSchema, standardChoiceSchema } from "@/lib/own-parameters/schema";
import { ownFit } from "@/lib/own-parameters/store";
import { DEFAULT_WEIGHTS } from "@/lib/review/scheduling";
import { reviewSettingsSchema } from "@/lib/review-settings/schema";
import { keepReviewSettings } from "@/lib/review-settings/store";
import { formFields } from "@/lib/server/form-fields";
import { chooseParameters } from "@/lib/server/own-parameters";

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

/** Goes back to the parameters that hold for everyone. */
export async function takeStandardParameters(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = standardChoiceSchema.safeParse(formFields(form));
  if (!input.success) return;

  await chooseParameters(viewer.id, { fitId: null, weights: DEFAULT_WEIGHTS }, new Date());
  revalidatePath("/", "layout");
}

/** Takes the latest of one's own that were clearly better; nothing where there are none. */
export async function takeOwnParameters(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = ownChoiceSchema.safeParse(formFields(form));
  const fit = input.success && (await ownFit(viewer.id));
  if (!fit) return;

  await chooseParameters(viewer.id, { fitId: fit.id, weights: fit.weights }, new Date());
  revalidatePath("/", "layout");
}
