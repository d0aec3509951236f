import type { LogEvent, Review, Undo } from "./schema";

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

/** Where the server puts an event in the log of its learner. */
type Placed = { learnerId: string; learnerSeq: number; effectiveAt: Date };

/** Events ready to be kept, each with its place, by table. */
export function logRows(
  events: readonly LogEvent[],
  placeOf: (event: LogEvent, index: number) => Placed,
) {
  const placed = events.map((event, index) => ({ event, place: placeOf(event, index) }));
  const reviews = placed.flatMap(({ event, place }) =>
    event.kind === "review" ? [{ ...reviewRow(event), ...place }] : [],
  );
  const undos = placed.flatMap(({ event: { kind, ...undo }, place }) =>
    kind === "undo" ? [{ ...undo, ...place }] : [],
  );
  return { reviews, undos };
}

function reviewRow({ kind, ratedBy, confidence, itemId, response, ...review }: Review) {
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
