import "server-only";
import { after } from "next/server";
import { getFormatter, getTranslations } from "next-intl/server";
import { env } from "@/lib/env";
import { sendMail, sendsMail } from "./mail";

/** What of the ways into an account was changed or added. */
export type ChangedWay = "email" | "passkey" | "password" | "provider";

/**
 * Tells whose account it is, after the answer, that there was a change: who did not make it can
 * still act. Where no mail can be sent nothing is.
 *
 * @param to the address that the account had before
 */
export async function tellOwner(to: string, changed: ChangedWay): Promise<void> {
  if (!sendsMail()) return;
  const [t, format] = await Promise.all([getTranslations("AccountMail"), getFormatter()]);
  const subject = t(`subjects.${changed}`);
  const time = format.dateTime(new Date(), {
    ...{ day: "numeric", month: "long", year: "numeric" },
    ...{ hour: "2-digit", minute: "2-digit", timeZoneName: "short" },
  });
  const account = new URL("/account", env().NEXTAUTH_URL).href;
  const otherwise = t(changed === "email" ? "otherwiseEmail" : "otherwise", { account });
  after(() => sendMail({ to, subject, text: t("text", { subject, time, otherwise }) }));
}
