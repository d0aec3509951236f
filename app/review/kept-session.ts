import type { Memory } from "@/lib/review/memory";
import type { PlannedCard } from "@/lib/review/queue-input";
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

/** Whose session, and of which sort: a practice leaves the day's session as it is. */
export type SessionPlace = { learnerId: string; isPractice: boolean };

/** The session that was begun here today, or null. */
export function keptSession(place: SessionPlace, today: StudyDay): KeptSession | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(place)) ?? "null") as KeptSession | null;
    // One that another version of the app has kept may look otherwise.
    const isReadable = Array.isArray(kept?.plan) && Array.isArray(kept.log) && kept.memories;
    return isReadable && kept.today === today ? kept : null;
  } catch {
    return null;
  }
}

/** Where nothing can be kept, a reload begins a new session; no answer is lost by it. */
export function keepSession(place: SessionPlace, session: KeptSession): void {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(session));
  } catch {
    // The session goes on in memory.
  }
}

/** Tells when another tab keeps this session. @returns what ends it */
export function watchKept(place: SessionPlace, listener: () => void): () => void {
  const heard = ({ key }: StorageEvent) => {
    if (key === keyOf(place)) listener();
  };
  window.addEventListener("storage", heard);
  return () => window.removeEventListener("storage", heard);
}

function keyOf({ learnerId, isPractice }: SessionPlace): string {
  return `${isPractice ? "practice" : "session"}:${learnerId}`;
}
