import { type AttemptRecord, isEnded } from "./attempt-state";

/** When what is right may be shown. */
export const feedbackRules = ["AT_ONCE", "AFTER_SUBMISSION", "AFTER_DUE", "NEVER"] as const;
export type FeedbackRule = (typeof feedbackRules)[number];

/** What of one question may leave the server beside the question itself. */
export type Showing = "nothing" | "response" | "everything";

export type Feedback = {
  rule: FeedbackRule;
  /** From when feedback that waits for the due time is shown; one that is not set never comes. */
  dueAt: Date | null;
};

/** Whether the marks and keys of an attempt that is over may be shown. Once they may, they always may. */
export function isReleased({ rule, dueAt }: Feedback, attempt: AttemptRecord, now: Date): boolean {
  if (rule === "NEVER" || !isEnded(attempt, now)) return false;
  return rule !== "AFTER_DUE" || (dueAt !== null && dueAt <= now);
}

/**
 * What may be shown of one question of an attempt. The learner's own last answer may always be: it
 * tells nothing of what is right.
 */
export function showingOf(
  feedback: Feedback,
  { attempt, position }: { attempt: AttemptRecord; position: number },
  now: Date,
): Showing {
  const isAnswered = attempt.answered.includes(position);
  if (isReleased(feedback, attempt, now)) return "everything";
  if (!isAnswered) return "nothing";
  return feedback.rule === "AT_ONCE" ? "everything" : "response";
}
