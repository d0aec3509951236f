import type { ErrorPrint } from "./error-print";

/**
 * Everything that the server's log may say. A person is named by `logId` alone, a place by its
 * pattern (`/quizzes/[attemptId]`), never by what was asked for; nothing that anyone typed, no
 * name, no address and no id of a row stands in it.
 */
export type LogEntry =
  | { event: "console"; error?: ErrorPrint }
  | { event: "failure"; door: string; method: string; error: ErrorPrint }
  | { event: "job"; job: string; outcome: "done"; ms: number }
  | { event: "job"; job: string; outcome: "failed"; error: ErrorPrint }
  | { event: "reviews"; logId: string; kept: number; refused: number }
  | { event: "server"; outcome: "started" | "ending" }
  | { event: "sign-in"; outcome: "ok"; logId: string }
  | { event: "sign-in"; outcome: "refused" | "wait" }
  | { event: "sign-up"; outcome: "ok" | "taken" | "wait" }
  | { event: "slow-request"; door: string; method: string; status: number; ms: number };
