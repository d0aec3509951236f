"use server";

import { z } from "zod";
import { signUpSchema } from "@/lib/auth/schema";
import { createAccount } from "@/lib/auth/store";
import { countTry } from "@/lib/auth/throttle";
import { signUpTries } from "@/lib/auth/tries";
import { env } from "@/lib/env";
import { formFields } from "@/lib/server/form-fields";

export type SignUpOutcome = {
  created?: boolean;
  taken?: boolean;
  waitMinutes?: number;
  errors?: Record<string, string[] | undefined>;
  /** What the person typed, so that a slip costs no typing. */
  kept?: { name: string; email: string };
};

/** Makes an account for a visitor. Nothing is asked of who is already signed in. */
export async function signUp(_previous: SignUpOutcome, form: FormData): Promise<SignUpOutcome> {
  const fields = formFields(form);
  const kept = { name: String(fields.name ?? ""), email: String(fields.email ?? "") };
  const input = signUpSchema.safeParse(fields);
  if (!input.success) return { kept, errors: z.flattenError(input.error).fieldErrors };

  const waitMinutes = await countTry(await signUpTries(), new Date());
  if (waitMinutes > 0) return { kept, waitMinutes };

  const created = await createAccount(input.data, env().SETUP_TOKEN);
  return created ? { created } : { kept, taken: true };
}
