"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { replaceEmail } from "@/lib/account/store";
import { emailChangeSchema } from "@/lib/auth/schema";
import { requireViewer } from "@/lib/auth/session";
import { countTry, forgetTry } from "@/lib/auth/throttle";
import { passwordTries } from "@/lib/auth/tries";
import { formFields } from "@/lib/server/form-fields";
import { tellOwner } from "@/lib/server/tell-owner";

export type EmailOutcome = {
  saved?: boolean;
  refused?: boolean;
  waitMinutes?: number;
  errors?: Record<string, string[] | undefined>;
  /** What the person typed, so that a slip costs no typing. */
  kept?: string;
};

export async function changeEmail(_previous: EmailOutcome, form: FormData): Promise<EmailOutcome> {
  const viewer = await requireViewer();
  const fields = formFields(form);
  const input = emailChangeSchema.safeParse(fields);
  const kept = String(fields.email ?? "");
  if (!input.success) return { kept, errors: z.flattenError(input.error).fieldErrors };
  const tries = await passwordTries(viewer.email);
  const waitMinutes = await countTry(tries, new Date());
  if (waitMinutes > 0) return { kept, waitMinutes };

  if (!(await replaceEmail(viewer.id, input.data))) return { kept, refused: true };
  await forgetTry(tries);
  await tellOwner(viewer.email, "email");
  revalidatePath("/account", "layout");
  return { saved: true };
}
