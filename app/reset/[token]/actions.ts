"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { resetSchema } from "@/lib/auth/schema";
import { countTry, forgetTry } from "@/lib/auth/throttle";
import { linkTries } from "@/lib/auth/tries";
import { resetPassword } from "@/lib/reset/store";
import { formFields } from "@/lib/server/form-fields";
import { tellOwner } from "@/lib/server/tell-owner";

export type ResetOutcome = {
  spent?: boolean;
  waitMinutes?: number;
  errors?: Record<string, string[] | undefined>;
};

/** Sets the password that the link is for. Who has the link is let in, signed in or not. */
export async function setForgottenPassword(
  _previous: ResetOutcome,
  form: FormData,
): Promise<ResetOutcome> {
  const input = resetSchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const tries = await linkTries();
  const waitMinutes = await countTry(tries, new Date());
  if (waitMinutes > 0) return { waitMinutes };

  const { token, password } = input.data;
  const email = await resetPassword(token, password, new Date());
  if (email === null) return { spent: true };
  await forgetTry(tries);
  await tellOwner(email, "password");
  redirect("/sign-in?password=set");
}
