import type { LogEvent, Malformed } from "@/lib/review/schema";

export type RefusalReason = "malformed" | "conflict" | "not-yours";

/** The answer to one event of a batch: kept (also when it was stored before), or refused and why. */
export type Verdict =
  | { id: string; verdict: "kept" }
  | {
      id: string | null;
      verdict: "refused";
      reason: RefusalReason;
      /** What could not be read, where it is one field. */
      field?: string;
    };

/** One verdict an event, in the order sent, and the events that are to be stored now, each once. */
export type Judgement = { verdicts: Verdict[]; newlyKept: LogEvent[] };

/**
 * Judges a batch. Sending it again stores nothing, keeps what was kept and refuses what was refused
 * (a refusal's reason may become "conflict", when its id was kept meanwhile for another event).
 *
 * An id that is known with the same content is kept, again and again, even when its card is no
 * longer in sight; with other content it is a conflict and the first stands. An undo is kept
 * whether or not its review has arrived; of another learner's review it cannot be, because ids are
 * kept per learner.
 *
 * @param events as read from the batch, in the order sent
 * @param known what this learner has stored under ids of the batch, exactly as it was sent
 * @param visibleCardIds those of the batch's cards that this learner may see
 */
export function judgeEvents(
  events: readonly (LogEvent | Malformed)[],
  known: readonly LogEvent[],
  visibleCardIds: ReadonlySet<string>,
): Judgement {
  const kept = new Map(known.map((event) => [event.id, event]));
  const newlyKept: LogEvent[] = [];
  const verdicts = events.map((event): Verdict => {
    if (event.kind === "malformed") return unread(event);
    const reason = refusal(event, kept, visibleCardIds);
    if (reason) return { id: event.id, verdict: "refused", reason };
    if (!kept.has(event.id)) newlyKept.push(event);
    kept.set(event.id, event);
    return { id: event.id, verdict: "kept" };
  });
  return { verdicts, newlyKept };
}

function unread({ id, field }: Malformed): Verdict {
  return { id, verdict: "refused", reason: "malformed", ...(field !== null && { field }) };
}

function refusal(
  event: LogEvent,
  kept: ReadonlyMap<string, LogEvent>,
  visibleCardIds: ReadonlySet<string>,
): RefusalReason | null {
  const first = kept.get(event.id);
  if (first) return isSameContent(first, event) ? null : "conflict";
  const isVisible = event.kind === "undo" || visibleCardIds.has(event.cardId);
  return isVisible ? null : "not-yours";
}

/** Events are flat: the same fields with the same values, in any order, absent as good as undefined. */
function isSameContent(a: LogEvent, b: LogEvent): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(event: LogEvent): string {
  const fields = Object.entries(event).filter(([, value]) => value !== undefined);
  return JSON.stringify(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
