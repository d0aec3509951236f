"use server";

import type { PublicKeyCredentialCreationOptionsJSON } from "@simplewebauthn/browser";
import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import { answeredChallenge, registrationOptions, verifiedKey } from "@/lib/auth/passkey";
import { type Unproven, whyUnproven } from "@/lib/auth/proof";
import { knownProvider } from "@/lib/auth/provider";
import { requireViewer } from "@/lib/auth/session";
import { newChallengeSchema, newPasskeySchema, passkeyIdSchema } from "@/lib/passkey/schema";
import * as passkeys from "@/lib/passkey/store";
import { formFields } from "@/lib/server/form-fields";
import { tellOwner } from "@/lib/server/tell-owner";

/** Gives the browser of who is proven to be its person what a new passkey is to answer. */
export async function beginPasskey(
  form: FormData,
): Promise<Unproven & { options?: PublicKeyCredentialCreationOptionsJSON }> {
  const viewer = await requireViewer();
  const input = newChallengeSchema.safeParse(formFields(form));
  if (!input.success) return {};
  const missing = await whyUnproven(viewer, input.data.present, new Date());
  if (missing) return missing;

  const options = await registrationOptions(viewer, await passkeys.passkeysOf(viewer.id));
  await passkeys.keepChallenge(options.challenge, viewer.id, new Date());
  return { options };
}

export type PasskeyOutcome = Unproven & {
  saved?: boolean;
  cancelled?: boolean;
  refused?: boolean;
  errors?: Record<string, string[] | undefined>;
};

/** Keeps the passkey that the browser made. Who asks was proven when the challenge was given. */
export async function addPasskey(
  _previous: PasskeyOutcome,
  form: FormData,
): Promise<PasskeyOutcome> {
  const viewer = await requireViewer();
  const input = newPasskeySchema.safeParse(formFields(form));
  if (!input.success) return { errors: z.flattenError(input.error).fieldErrors };
  const { name, response } = input.data;
  const challenge = answeredChallenge(response);
  const isOurs =
    challenge !== null && (await passkeys.takeChallenge(challenge, viewer.id, new Date()));
  const key = isOurs && (await verifiedKey(response, challenge));
  if (!key) return { refused: true };

  if (!(await passkeys.addPasskey(viewer.id, { name, ...key }, new Date()))) {
    return { refused: true };
  }
  await tellOwner(viewer.email, "passkey");
  revalidatePath("/account", "layout");
  return { saved: true };
}

/** Removes one of one's own. One's only way in stays, and the page says so. */
export async function removePasskey(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const input = passkeyIdSchema.safeParse(formFields(form));
  if (!input.success) return;

  const { passkeyId } = input.data;
  const kept = await passkeys.removePasskey(viewer.id, passkeyId, knownProvider()?.issuer);
  if (kept === "none") notFound();
  revalidatePath("/account", "layout");
}
