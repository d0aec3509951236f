/** What of an attempt decides what may be done with it. All instants are the server's. */
export type AttemptRecord = {
  closesAt: Date | null;
  submittedAt: Date | null;
  closedAt: Date | null;
  regradedAt: Date | null;
  /** The positions of the questions that have an answer. */
  answered: readonly number[];
};

export type AttemptState = "open" | "answeredInPart" | "submitted" | "closed" | "regraded";

/**
 * Where an attempt stands. Its time is over at `closesAt` to the instant, whether or not anybody has
 * noted it yet.
 */
export function attemptStateOf(attempt: AttemptRecord, now: Date): AttemptState {
  if (attempt.regradedAt) return "regraded";
  if (attempt.submittedAt) return "submitted";
  if (attempt.closedAt || isTimeOver(attempt, now)) return "closed";
  return attempt.answered.length > 0 ? "answeredInPart" : "open";
}

/** Whether nothing is taken any more. There is no way back. */
export function isEnded(attempt: AttemptRecord, now: Date): boolean {
  const state = attemptStateOf(attempt, now);
  return state !== "open" && state !== "answeredInPart";
}

/** When an attempt ended, or null while it has not. */
export function endOf({ submittedAt, closedAt, closesAt }: AttemptRecord, now: Date): Date | null {
  return submittedAt ?? closedAt ?? (closesAt && closesAt <= now ? closesAt : null);
}

/** The transitions. `close` notes that the time is over; a regrade changes marks and never answers. */
export type AttemptDeed =
  | { does: "answer"; position: number }
  | { does: "submit" }
  | { does: "close" }
  | { does: "regrade" };

/**
 * An attempt after a deed, or null where the deed is not allowed and nothing changes. Each of the
 * store's statements holds the same condition.
 *
 * @param now of the server: at `closesAt` itself an answer and a submission come too late
 */
export function afterDeed(
  attempt: AttemptRecord,
  deed: AttemptDeed,
  now: Date,
): AttemptRecord | null {
  const ended = isEnded(attempt, now);
  switch (deed.does) {
    case "answer":
      return ended ? null : { ...attempt, answered: withPosition(attempt.answered, deed.position) };
    case "submit":
      return ended ? null : { ...attempt, submittedAt: now };
    case "close":
      return isOverdue(attempt, now) ? { ...attempt, closedAt: attempt.closesAt } : null;
    case "regrade":
      return ended ? { ...attempt, closedAt: closingOf(attempt), regradedAt: now } : null;
  }
}

/** Whether its time is over and nobody has noted it. */
export function isOverdue(attempt: AttemptRecord, now: Date): boolean {
  return !attempt.submittedAt && !attempt.closedAt && isTimeOver(attempt, now);
}

function isTimeOver({ closesAt }: AttemptRecord, now: Date): boolean {
  return closesAt !== null && closesAt <= now;
}

/** When one that is over was closed; null where it was handed in. */
function closingOf({ submittedAt, closedAt, closesAt }: AttemptRecord): Date | null {
  return submittedAt ? null : (closedAt ?? closesAt);
}

function withPosition(answered: readonly number[], position: number): readonly number[] {
  return answered.includes(position) ? answered : [...answered, position];
}
