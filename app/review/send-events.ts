import type { LogEvent } from "@/lib/review/schema";

/** Why nothing could be sent: no answer or none that helps, nobody signed in, or somebody else. */
export type Trouble = "failed" | "signedOut" | "someoneElse";

export type Receipt = {
  id: string | null;
  verdict: "kept" | "refused";
  reason?: string;
  field?: string;
};

/** A sending without an answer for so long has failed. */
const PATIENCE_MS = 30_000;

/** Sends a batch. @returns a receipt an event, in their order, or why there is none */
export async function sendEvents(
  learnerId: string,
  events: readonly LogEvent[],
): Promise<readonly Receipt[] | Trouble> {
  try {
    const response = await fetch("/api/reviews", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ learnerId, sentAt: new Date().toISOString(), events }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status === 401) return "signedOut";
    if (response.status === 403) return "someoneElse";
    if (!response.ok) return "failed";
    const { receipts } = (await response.json()) as { receipts?: readonly Receipt[] };
    return receipts?.length === events.length ? receipts : "failed";
  } catch {
    return "failed";
  }
}
