import type { Review, Undo } from "./schema";

/** A review as its table keeps it: absent fields are null, words of a list are upper case. */
type ReviewRow = Omit<
  Review,
  "kind" | "ratedBy" | "confidence" | "itemId" | "response" | "deviceAt"
> & {
  ratedBy: Uppercase<Review["ratedBy"]>;
  confidence: Uppercase<NonNullable<Review["confidence"]>> | null;
  itemId: string | null;
  response: string | null;
};

/** A review ready to be kept. */
export function reviewRow({ kind, ratedBy, confidence, itemId, response, ...review }: Review) {
  return {
    ...review,
    itemId: itemId ?? null,
    response: response ?? null,
    ratedBy: upperCase(ratedBy),
    confidence: confidence ? upperCase(confidence) : null,
  };
}

/** A kept review exactly as it was sent, so that a second sending can be compared with it. */
export function sentReview(row: ReviewRow & { deviceAt: Date }): Review {
  const { id, deviceId, deviceSeq, sessionId, cardId, meaningRevision, rating, counts } = row;
  const { itemId, response, confidence, zone, dayStartHour, durationMs } = row;
  return {
    kind: "review",
    ...{ id, deviceId, deviceSeq, sessionId, cardId, meaningRevision, rating, counts },
    ...{ zone, dayStartHour, durationMs },
    ratedBy: lowerCase(row.ratedBy),
    deviceAt: row.deviceAt.toISOString(),
    ...(itemId !== null && { itemId }),
    ...(response !== null && { response }),
    ...(confidence !== null && { confidence: lowerCase(confidence) }),
  };
}

/** A kept undo exactly as it was sent. */
export function sentUndo(row: Omit<Undo, "kind" | "deviceAt"> & { deviceAt: Date }): Undo {
  const { id, reviewId, deviceId, deviceSeq, deviceAt } = row;
  return { kind: "undo", id, reviewId, deviceId, deviceSeq, deviceAt: deviceAt.toISOString() };
}

function upperCase<T extends string>(word: T): Uppercase<T> {
  return word.toUpperCase() as Uppercase<T>;
}

function lowerCase<T extends string>(word: T): Lowercase<T> {
  return word.toLowerCase() as Lowercase<T>;
}
