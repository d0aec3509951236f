import "server-only";
import { createTransport } from "nodemailer";
import { env } from "@/lib/env";

/** In plain text. */
export type Mail = { to: string; subject: string; text: string };

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Whether this installation has a server that takes its mail. */
export function sendsMail(): boolean {
  return env().SMTP_URL !== undefined;
}

/**
 * Hands a mail to the server that takes it.
 *
 * @throws when it is not taken; the error names nobody, since it goes to the log
 */
export async function sendMail(mail: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL) throw new Error("A mail was to be sent, and SMTP_URL is not set.");
  const transport = createTransport({ url: SMTP_URL, ...patience });
  try {
    await transport.sendMail({ from: MAIL_FROM, ...mail });
  } catch (error) {
    throw new Error(`A mail was not taken: ${reasonOf(error)}.`);
  } finally {
    transport.close();
  }
}

/** Its code alone: an SMTP server repeats the address that it refuses. */
function reasonOf(error: unknown): string {
  const { code, responseCode } = Object(error) as { code?: unknown; responseCode?: unknown };
  return [code, responseCode].filter(Boolean).join(" ") || "for no known reason";
}
