import type { Review, Undo } from "@/lib/review/schema";

/** A UUIDv7 with this number at its end. */
export const uuid = (number: number) =>
  `0198f3a0-7b1c-7c3d-8e4f-${number.toString(16).padStart(12, "0")}`;

/** A review as a phone in Vientiane sends it; each test says what matters to it. */
export function sentReview(changes: Partial<Review> = {}): Review {
  return {
    kind: "review",
    id: uuid(1),
    deviceId: uuid(1000),
    deviceSeq: 1,
    sessionId: uuid(2000),
    cardId: "f_7k2m9q4x1d:date",
    meaningRevision: 1,
    rating: "GOOD",
    ratedBy: "self",
    counts: true,
    deviceAt: "2026-03-02T00:10:00.000Z",
    zone: "Asia/Vientiane",
    dayStartHour: 4,
    durationMs: 4200,
    ...changes,
  };
}

export function sentUndo(changes: Partial<Undo> = {}): Undo {
  return {
    kind: "undo",
    id: uuid(500),
    reviewId: uuid(1),
    deviceId: uuid(1000),
    deviceSeq: 2,
    deviceAt: "2026-03-02T00:11:00.000Z",
    ...changes,
  };
}
