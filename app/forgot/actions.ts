"use server";

import { setTimeout } from "node:timers/promises";
import { after } from "next/server";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { forgotSchema } from "@/lib/auth/schema";
import { countTry } from "@/lib/auth/throttle";
import { resetTries } from "@/lib/auth/tries";
import { env } from "@/lib/env";
import { resetLink } from "@/lib/reset/reset-link";
import { makeMailedReset } from "@/lib/reset/store";
import { formFields } from "@/lib/server/form-fields";
import { sendMail, sendsMail } from "@/lib/server/mail";

/** Between the answer and what depends on whether anyone has the address. */
const pauseMs = 500;

export type ForgotOutcome = {
  sent?: boolean;
  waitMinutes?: number;
  errors?: Record<string, string[] | undefined>;
  /** What the person typed, so that a slip costs no typing. */
  kept?: string;
};

/**
 * Sends a link to an address. Whether anyone has it is looked up after the answer, so that neither
 * the words of the answer nor its time tell.
 */
export async function askForReset(
  _previous: ForgotOutcome,
  form: FormData,
): Promise<ForgotOutcome> {
  const fields = formFields(form);
  const kept = String(fields.email ?? "");
  const input = forgotSchema.safeParse(fields);
  if (!input.success) return { kept, errors: z.flattenError(input.error).fieldErrors };
  if (!sendsMail()) return { kept };
  const waitMinutes = await countTry(await resetTries(input.data.email), new Date());
  if (waitMinutes > 0) return { kept, waitMinutes };

  const t = await getTranslations("Forgot");
  after(async () => {
    // What is begun at once would still hold up the end of the answer, by some ten milliseconds.
    await setTimeout(pauseMs);
    const token = await makeMailedReset(input.data.email, new Date());
    if (token === null) return;
    const text = t("mailText", { link: resetLink(env().NEXTAUTH_URL, token) });
    await sendMail({ to: input.data.email, subject: t("mailSubject"), text });
  });
  return { sent: true };
}
