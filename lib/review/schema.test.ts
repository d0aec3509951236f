import fc from "fast-check";
import { expect, test } from "vitest";
import { BATCH_LIMIT } from "@/lib/review/limits";
import { batchSchema, logEventSchema, readEvent } from "@/lib/review/schema";
import { sentReview, sentUndo, uuid } from "@/tests/support/log-event";

const isAccepted = (event: unknown) => logEventSchema.safeParse(event).success;

test("a review and an undo are read as they were sent", () => {
  const typed = sentReview({
    ratedBy: "typed",
    response: "ລາວ 🇱🇦",
    confidence: "sure",
    itemId: "typed:f_1",
  });
  for (const event of [sentReview(), typed, sentUndo()]) expect(readEvent(event)).toEqual(event);
});

test("a clock is never refused, however wrong", () => {
  for (const deviceAt of [
    "0001-01-01T00:00:00.000Z",
    "1970-01-01T00:00:00.000Z",
    "9999-12-31T23:59:59.999Z",
  ]) {
    expect(isAccepted(sentReview({ deviceAt }))).toBe(true);
    expect(isAccepted(sentUndo({ deviceAt }))).toBe(true);
  }
});

test.each<[string, object]>([
  ["an instant that is none", { deviceAt: "2026-02-30T00:00:00.000Z" }],
  ["a year that databases do not have", { deviceAt: "0000-01-01T00:00:00.000Z" }],
  ["an instant in a zone", { deviceAt: "2026-03-02T07:10:00.000+07:00" }],
  ["an unknown zone", { zone: "Mars/Base" }],
  ["a bare offset as zone", { zone: "+07:00" }],
  ["an hour that no day has", { dayStartHour: 24 }],
  ["a second spelling of an id", { id: uuid(10).toUpperCase() }],
  ["an id of another version", { id: "9f1c2d3e-4b5a-4c6d-8e7f-001122334455" }],
  ["a card id without a slot", { cardId: "f_7k2m9q4x1d" }],
  ["a rating of another scale", { rating: 3 }],
  ["a database operator in place of a value", { cardId: { not: null } }],
  ["NUL in a response", { response: "a\u0000b" }],
  ["half a character in a response", { response: "a\ud800b" }],
  ["a response without end", { response: "a".repeat(501) }],
  ["a typed answer rated Easy", { ratedBy: "typed", response: "GUR", rating: "EASY" }],
  ["a typed answer that is not there", { ratedBy: "typed" }],
  ["a number beyond the database's", { durationMs: 2 ** 31 }],
  ["half a number", { deviceSeq: 0.5 }],
  ["a negative number", { durationMs: -1 }],
  ["a confidence that nobody knows", { confidence: "certain" }],
  ["a confidence by its place", { confidence: 0 }],
  ["a meaning before the first", { meaningRevision: 0 }],
  ["a field that nobody knows", { learnerId: "someone else" }],
  ["an unknown kind", { kind: "answer" }],
])("%s is malformed, and told back with its id where that can be read", (_name, changes) => {
  const event = { ...sentReview(), ...changes };
  const id = "id" in changes ? null : uuid(1);
  const [field] = Object.keys(changes);
  // What else is missing or too much for a typed answer is said of its rating.
  const said = "ratedBy" in changes ? "rating" : field;
  expect(readEvent(event)).toEqual({ kind: "malformed", id, field: said });
});

test("whatever is sent, reading it does not throw", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.anything().map((id) => ({ ...sentReview(), id })),
      ),
      (sent) => {
        expect(["review", "undo", "malformed"]).toContain(readEvent(sent).kind);
      },
    ),
    { numRuns: 500 },
  );
});

test("a batch carries 1 to 100 events and the time of its sending", () => {
  const batch = (count: number) => ({
    sentAt: "2026-03-02T00:12:00.000Z",
    events: Array.from({ length: count }, () => "anything"),
  });
  const accepted = [0, 1, BATCH_LIMIT, BATCH_LIMIT + 1].map(
    (count) => batchSchema.safeParse(batch(count)).success,
  );
  expect(accepted).toEqual([false, true, true, false]);
  expect(batchSchema.safeParse({ events: ["anything"] }).success).toBe(false);
});

test("an undo says nothing of confidence", () => {
  const undo = { ...sentUndo(), confidence: "sure" };
  expect(readEvent(undo)).toEqual({ kind: "malformed", id: undo.id, field: "confidence" });
});
