"use server";

import { z } from "zod";
import { signUpSchema } from "@/lib/auth/schema";
import { createAccount } from "@/lib/auth/store";
import { countTry } from "@/lib/auth/throttle";
import { signUpTries } from "@/lib/auth/tries";
import { env } from "@/lib/env";
import { NotInvited } from "@/lib/invitation/not-invited";
import { admit } from "@/lib/invitation/store";
import { formFields } from "@/lib/server/form-fields";
import { logEvent } from "@/lib/server/log";

export type SignUpOutcome = {
  created?: boolean;
  taken?: boolean;
  uninvited?: boolean;
  waitMinutes?: number;
  errors?: Record<string, string[] | undefined>;
  /** What the person typed, so that a slip costs no typing. */
  kept?: { name: string; email: string; code: string };
};

/** Makes an account for a visitor. Nothing is asked of who is already signed in. */
export async function signUp(_previous: SignUpOutcome, form: FormData): Promise<SignUpOutcome> {
  const { name = "", email = "", code = "", ...fields } = formFields(form);
  const kept = { name: String(name), email: String(email), code: String(code) };
  const input = signUpSchema.safeParse({ name, email, code, ...fields });
  if (!input.success) return { kept, errors: z.flattenError(input.error).fieldErrors };

  const waitMinutes = await countTry(await signUpTries(), new Date());
  if (waitMinutes > 0) {
    logEvent({ event: "sign-up", outcome: "wait" });
    return { kept, waitMinutes };
  }

  return { kept, ...(await make(input.data)) };
}

async function make({ invitation, code, ...person }: z.output<typeof signUpSchema>) {
  const { SETUP_TOKEN, SIGNUP } = env();
  const everybody = SIGNUP === "open";
  try {
    const created = await createAccount(person, SETUP_TOKEN, async (tx) => {
      if (!everybody) await admit(tx, { invitation, code }, new Date());
    });
    logEvent({ event: "sign-up", outcome: created ? "ok" : "taken" });
    return created ? { created } : { taken: true };
  } catch (error) {
    if (error instanceof NotInvited) return { uninvited: true };
    throw error;
  }
}
