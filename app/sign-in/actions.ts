"use server";

import type { PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/browser";
import { assertionOptions } from "@/lib/auth/passkey";
import { rememberVisit } from "@/lib/auth/provider-visit";
import { visitSchema } from "@/lib/auth/schema";
import { countTry } from "@/lib/auth/throttle";
import { passkeyTries } from "@/lib/auth/tries";
import { challengeSchema } from "@/lib/passkey/schema";
import { keepChallenge } from "@/lib/passkey/store";
import { formFields } from "@/lib/server/form-fields";

export type PasskeyQuestion =
  | { options: PublicKeyCredentialRequestOptionsJSON }
  | { waitMinutes: number };

/** Gives a visitor's browser what its passkey is to sign. It names no account. */
export async function beginPasskeySignIn(form: FormData): Promise<PasskeyQuestion | null> {
  if (!challengeSchema.safeParse(formFields(form)).success) return null;
  const waitMinutes = await countTry(await passkeyTries(), new Date());
  if (waitMinutes > 0) return { waitMinutes };

  const options = await assertionOptions();
  await keepChallenge(options.challenge, null, new Date());
  return { options };
}

/** Lets a visitor go to the provider, and keeps in their browser what a new account needs. */
export async function visitProvider(form: FormData): Promise<boolean> {
  const input = visitSchema.safeParse(formFields(form));
  if (!input.success) return false;

  await rememberVisit(input.data);
  return true;
}
