import { BATCH_LIMIT } from "@/lib/review/limits";
import type { LogEvent } from "@/lib/review/schema";
import { dropEntry, entriesUnder, keepEntry } from "./kept-entries";
import { type Receipt, sendEvents, type Trouble } from "./send-events";

/** What this device still holds for the server, and why, where it is not simply waiting. */
export type OutboxStatus = {
  waiting: number;
  /** How many of them the device's storage would not take. */
  unkept: number;
  trouble: Trouble | null;
  /** What the server refused, the oldest first, until its learner has seen it off. */
  refused: readonly Refused[];
};

/** An event that the server refused, and why. */
export type Refused = {
  id: string;
  /** Null where the device itself cannot read it any more. */
  event: LogEvent | null;
  reason: string;
  /** Where it was not readable, if the server said so. */
  field: string | null;
};

/** An event by the name that it has on this device, whatever it says itself. */
type Held = { id: string; event: LogEvent };

const idle: OutboxStatus = { waiting: 0, unkept: 0, trouble: null, refused: [] };

let status = idle;
let sending: Promise<void> | null = null;
const listeners = new Set<() => void>();

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
  keepEntry(keyOf("outbox", learnerId, event.id), JSON.stringify(event));
  count(learnerId);
  void sendOutbox(learnerId);
}

/** Sends all that waits, one batch after the other. Only one sending runs at a time. */
export function sendOutbox(learnerId: string): Promise<void> {
  sending ??= sendAll(learnerId).finally(() => {
    sending = null;
  });
  return sending;
}

/** The learner has seen that it was refused, and needs it no more. */
export function discardRefused(learnerId: string, id: string): void {
  dropEntry(keyOf("refused", learnerId, id));
  count(learnerId);
}

async function sendAll(learnerId: string): Promise<void> {
  for (let held = count(learnerId); held.length > 0; held = count(learnerId)) {
    const sent = held.slice(0, BATCH_LIMIT);
    const answer = await sendEvents(
      learnerId,
      sent.map(({ event }) => event),
    );
    if (typeof answer === "string") return tell({ trouble: answer });
    settle(learnerId, sent, answer);
  }
  tell({ trouble: null });
}

/** What the server has answered need not be held: kept is kept, and refused stays refused. */
function settle(learnerId: string, sent: readonly Held[], receipts: readonly Receipt[]): void {
  for (const [index, { id, event }] of sent.entries()) {
    const receipt = receipts[index];
    if (receipt?.verdict === "refused") {
      const { reason = "malformed", field = null } = receipt;
      refuse(learnerId, { id, event, reason, field });
    } else dropEntry(keyOf("outbox", learnerId, id));
  }
}

/** Noted as refused before it leaves what waits: a page that is closed in between loses nothing. */
function refuse(learnerId: string, refused: Refused): void {
  keepEntry(keyOf("refused", learnerId, refused.id), JSON.stringify(refused));
  dropEntry(keyOf("outbox", learnerId, refused.id));
}

/** Tells what there is. @returns what waits, in the order in which it was made */
function count(learnerId: string): Held[] {
  const prefix = keyOf("outbox", learnerId, "");
  const { entries, unkept } = entriesUnder(prefix);
  const held = [...entries].flatMap(([key, text]) => {
    const id = key.slice(prefix.length);
    const event = read<LogEvent>(text);
    if (event) return { id, event };
    // One that cannot be read must not hold back the others, nor be lost in silence.
    refuse(learnerId, { id, event: null, reason: "malformed", field: null });
    return [];
  });
  tell({ waiting: held.length, unkept, refused: refusedOf(learnerId) });
  return held.toSorted((a, b) => a.event.deviceSeq - b.event.deviceSeq);
}

function refusedOf(learnerId: string): Refused[] {
  const { entries } = entriesUnder(keyOf("refused", learnerId, ""));
  // Their ids begin with the time.
  return [...entries.values()]
    .flatMap((text) => read<Refused>(text) ?? [])
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function read<Kept extends object>(text: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === "object" ? (kept as Kept | null) : null;
  } catch {
    return null;
  }
}

function keyOf(box: "outbox" | "refused", learnerId: string, eventId: string): string {
  return `${box}:${learnerId}:${eventId}`;
}

function tell(change: Partial<OutboxStatus>): void {
  status = { ...status, ...change };
  for (const listener of listeners) listener();
}
