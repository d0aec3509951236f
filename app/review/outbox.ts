import { BATCH_LIMIT } from "@/lib/review/limits";
import type { LogEvent } from "@/lib/review/schema";

/** What this device still holds for the server, and why, where it is not simply waiting. */
export type OutboxStatus = {
  waiting: number;
  trouble: "failed" | "signedOut" | "unkept" | null;
  /** Why the server refused events, and for what was not readable where. */
  refused: { reason: string; field: string | null }[];
};

type Receipt = {
  id: string | null;
  verdict: "kept" | "refused";
  reason?: string;
  field?: string;
};

const idle: OutboxStatus = { waiting: 0, trouble: null, refused: [] };

let status = idle;
let sending: Promise<void> | null = null;
const listeners = new Set<() => void>();
/** Events that the device's storage would not take: they live as long as the page. */
const unkept = new Map<string, LogEvent>();

export function outboxStatus(): OutboxStatus {
  return status;
}

export function idleOutbox(): OutboxStatus {
  return idle;
}

export function watchOutbox(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps an event on the device, then sends it. An entry of its own, so that two tabs lose nothing. */
export function queueEvent(learnerId: string, event: LogEvent): void {
  try {
    localStorage.setItem(keyOf(learnerId, event.id), JSON.stringify(event));
  } catch {
    unkept.set(event.id, event);
  }
  void sendOutbox(learnerId);
}

/** Sends all that waits, one batch after the other. Only one sending runs at a time. */
export function sendOutbox(learnerId: string): Promise<void> {
  sending ??= sendAll(learnerId).finally(() => {
    sending = null;
  });
  return sending;
}

async function sendAll(learnerId: string): Promise<void> {
  for (let held = heldFor(learnerId); ; held = heldFor(learnerId)) {
    tell({ waiting: held.length, trouble: unkept.size > 0 ? "unkept" : null });
    if (held.length === 0) return;
    const answer = await post(held.slice(0, BATCH_LIMIT));
    if (answer === "failed" || answer === "signedOut") return tell({ trouble: answer });
    settle(learnerId, held, answer);
  }
}

async function post(events: LogEvent[]): Promise<Receipt[] | "failed" | "signedOut"> {
  try {
    const response = await fetch("/api/reviews", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ sentAt: new Date().toISOString(), events }),
    });
    if (response.status === 401) return "signedOut";
    if (!response.ok) return "failed";
    return (await response.json()).receipts;
  } catch {
    return "failed";
  }
}

/** What the server has answered need not be held: kept is kept, and refused stays refused. */
function settle(learnerId: string, held: readonly LogEvent[], receipts: readonly Receipt[]): void {
  for (const [index, { verdict, reason = "malformed", field = null }] of receipts.entries()) {
    const id = held[index]?.id;
    if (id === undefined) continue;
    if (!unkept.delete(id)) localStorage.removeItem(keyOf(learnerId, id));
    if (verdict === "refused") tell({ refused: [...status.refused, { reason, field }] });
  }
}

function heldFor(learnerId: string): LogEvent[] {
  const held = [...keptFor(learnerId), ...unkept.values()];
  return held.toSorted((a, b) => a.deviceSeq - b.deviceSeq);
}

function keptFor(learnerId: string): LogEvent[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(keyOf(learnerId, "")))
      .map((key) => JSON.parse(localStorage.getItem(key) ?? "null") as LogEvent | null)
      .filter((event) => event !== null);
  } catch {
    return [];
  }
}

function keyOf(learnerId: string, eventId: string): string {
  return `outbox:${learnerId}:${eventId}`;
}

function tell(change: Partial<OutboxStatus>): void {
  status = { ...status, ...change };
  for (const listener of listeners) listener();
}
