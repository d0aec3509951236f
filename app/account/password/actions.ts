"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { replacePassword, setFirstPassword } from "@/lib/account/store";
import { firstPasswordSchema, passwordChangeSchema } from "@/lib/auth/schema";
import { requireViewer } from "@/lib/auth/session";
import { countTry, forgetTry } from "@/lib/auth/throttle";
import { passwordTries } from "@/lib/auth/tries";
import { formFields } from "@/lib/server/form-fields";

export type PasswordOutcome = {
  saved?: boolean;
  refused?: boolean;
  waitMinutes?: number;
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
  return { saved };
}

/** Sets a password for who came in another way and has none. */
export async function choosePassword(
  _previous: PasswordOutcome,
  form: FormData,
): Promise<PasswordOutcome> {
  const viewer = await requireViewer();
  const input = firstPasswordSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };

  await setFirstPassword(viewer.id, input.data.password);
  revalidatePath("/account");
  return { saved: true };
}
