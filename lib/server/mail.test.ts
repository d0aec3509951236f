import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, test, vi } from "vitest";
import { sendMail, sendsMail } from "@/lib/server/mail";

const mail = { to: "ada@example.org", subject: "A subject", text: "Words." };

function configure(url: string): void {
  vi.stubEnv("DATABASE_URL", "postgresql://127.0.0.1/none");
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  vi.stubEnv("NEXTAUTH_SECRET", "a-secret-of-the-tests-that-guards-nothing");
  vi.stubEnv("SMTP_URL", url);
  vi.stubEnv("MAIL_FROM", "parallax@example.org");
}

afterEach(() => {
  vi.unstubAllEnvs();
});

test("without a server that takes it no mail is sent", async () => {
  configure("");
  expect(sendsMail()).toBe(false);
  await expect(sendMail(mail)).rejects.toThrow("SMTP_URL is not set");
});

test("a mail that is refused is told without the address, which the server repeats", async () => {
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: ({ address }, _session, done) => done(new Error(`No mailbox ${address} here`)),
  });
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  configure(`smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`);
  expect(sendsMail()).toBe(true);
  await expect(sendMail(mail)).rejects.toThrow("A mail was not taken: EENVELOPE 550.");
  await new Promise<void>((resolve) => server.close(resolve));
});
