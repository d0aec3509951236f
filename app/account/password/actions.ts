"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { replacePassword, setFirstPassword } from "@/lib/account/store";
import { type Unproven, whyUnproven } from "@/lib/auth/proof";
import { firstPasswordSchema, passwordChangeSchema } from "@/lib/auth/schema";
import { requireViewer } from "@/lib/auth/session";
import { countTry, forgetTry } from "@/lib/auth/throttle";
import { passwordTries } from "@/lib/auth/tries";
import { formFields } from "@/lib/server/form-fields";
import { tellOwner } from "@/lib/server/tell-owner";

export type PasswordOutcome = Unproven & {
  saved?: boolean;
  refused?: boolean;
  errors?: Record<string, string[] | undefined>;
};

export async function changePassword(
  _previous: PasswordOutcome,
  form: FormData,
): Promise<PasswordOutcome> {
  const viewer = await requireViewer();
  const input = passwordChangeSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const tries = await passwordTries(viewer.email);
  const waitMinutes = await countTry(tries, new Date());
  if (waitMinutes > 0) return { waitMinutes };

  const saved = await replacePassword(viewer, input.data, new Date());
  if (!saved) return { refused: true };
  await forgetTry(tries);
  await tellOwner(viewer.email, "password");
  return { saved };
}

/** Sets a password for who came in another way just now, and has none. */
export async function choosePassword(
  _previous: PasswordOutcome,
  form: FormData,
): Promise<PasswordOutcome> {
  const viewer = await requireViewer();
  const input = firstPasswordSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const missing = await whyUnproven(viewer, undefined, new Date());
  if (missing) return missing;

  const saved = await setFirstPassword(viewer.id, input.data.password);
  if (saved) await tellOwner(viewer.email, "password");
  revalidatePath("/account");
  return { saved };
}
