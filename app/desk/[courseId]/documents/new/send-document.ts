import { z } from "zod";
import { type SendingProblem, sendingProblems } from "@/lib/desk-documents/sent-document";

/** Where the document is shown, or why it was not taken; "unsent" where no answer came. */
export type SendingOutcome = { intake: string } | { problem: SendingProblem | "unsent" };

const answerSchema = z.union([
  z.object({ intake: z.string() }),
  z.object({ problem: z.enum(sendingProblems) }),
]);

/** Sends the form of a document. What was typed stays with whoever called. */
export async function sendDocument(address: string, form: FormData): Promise<SendingOutcome> {
  const headers = { accept: "application/json" };
  const answer = await fetch(address, { method: "POST", body: form, headers }).catch(() => null);
  const told = answerSchema.safeParse(await answer?.json().catch(() => null));
  return told.data ?? { problem: "unsent" };
}
