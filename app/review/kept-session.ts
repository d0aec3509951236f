import type { Memory } from "@/lib/review/memory";
import type { PlannedCard } from "@/lib/review/queue";
import type { SessionEntry } from "@/lib/review/session-log";
import type { StudyDay } from "@/lib/review/study-day";

/** A session as this device keeps it: enough to go on after a reload, and to undo to its start. */
export type KeptSession = {
  id: string;
  today: StudyDay;
  /** What the learner wanted of the queue when it was begun. */
  wanted: string;
  plan: readonly PlannedCard[];
  /** By card, as of the session's start. */
  memories: Record<string, Memory | null>;
  log: readonly SessionEntry[];
};

/** The session that was begun here today, or null. */
export function keptSession(learnerId: string, today: StudyDay): KeptSession | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(learnerId)) ?? "null") as KeptSession | null;
    return kept?.today === today ? kept : null;
  } catch {
    return null;
  }
}

/** Where nothing can be kept, a reload begins a new session; no answer is lost by it. */
export function keepSession(learnerId: string, session: KeptSession): void {
  try {
    localStorage.setItem(keyOf(learnerId), JSON.stringify(session));
  } catch {
    // The session goes on in memory.
  }
}

function keyOf(learnerId: string): string {
  return `session:${learnerId}`;
}
