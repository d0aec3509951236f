import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeEvents } from "@/lib/review/judge-events";
import type { LogEvent, Malformed } from "@/lib/review/schema";
import { sentReview, sentUndo, uuid } from "@/tests/support/log-event";

const mine = new Set([sentReview().cardId]);
const kept = (id: string) => ({ id, verdict: "kept" });
const refused = (id: string | null, reason: string) => ({ id, verdict: "refused", reason });

test("a review of a visible card is kept and newly stored", () => {
  const review = sentReview();
  expect(judgeEvents([review], [], mine)).toEqual({
    verdicts: [kept(review.id)],
    newlyKept: [review],
  });
});

test("a review that is stored already is kept and not stored again, even if its card is out of sight", () => {
  const { deviceAt, ...rest } = sentReview();
  const sameInOtherOrder = { deviceAt, ...rest, response: undefined } as LogEvent;
  expect(judgeEvents([sameInOtherOrder], [sentReview()], new Set())).toEqual({
    verdicts: [kept(uuid(1))],
    newlyKept: [],
  });
});

test("the same id with other content is a conflict and the first stands", () => {
  const other = sentReview({ rating: "AGAIN" });
  const undo = sentUndo({ id: uuid(1) });
  expect(judgeEvents([other, undo], [sentReview()], mine)).toEqual({
    verdicts: [refused(uuid(1), "conflict"), refused(uuid(1), "conflict")],
    newlyKept: [],
  });
});

test("within a batch a repetition is kept once and a contradiction is a conflict", () => {
  const [review, other] = [sentReview(), sentReview({ durationMs: 1 })];
  expect(judgeEvents([review, review, other], [], mine)).toEqual({
    verdicts: [kept(review.id), kept(review.id), refused(review.id, "conflict")],
    newlyKept: [review],
  });
});

test("a review of a card that is unknown or not theirs is refused and changes nothing else", () => {
  const hidden = sentReview({ id: uuid(2), cardId: "f_hidden:agent" });
  expect(judgeEvents([hidden, sentReview()], [], mine)).toEqual({
    verdicts: [refused(hidden.id, "not-yours"), kept(uuid(1))],
    newlyKept: [sentReview()],
  });
});

test("an undo is kept before its review has come", () => {
  const undo = sentUndo({ reviewId: uuid(77) });
  expect(judgeEvents([undo], [], new Set()).newlyKept).toEqual([undo]);
});

test("a malformed event is refused with the id that could be read", () => {
  const malformed: Malformed[] = [
    { kind: "malformed", id: uuid(9), field: null },
    { kind: "malformed", id: null, field: "confidence" },
  ];
  expect(judgeEvents(malformed, [], mine)).toEqual({
    verdicts: [
      refused(uuid(9), "malformed"),
      { ...refused(null, "malformed"), field: "confidence" },
    ],
    newlyKept: [],
  });
});

test("however batches are cut, ordered and repeated, each id is stored once and keeps its first content", () => {
  const event = fc.record({
    id: fc.integer({ min: 1, max: 4 }).map(uuid),
    rating: fc.constantFrom("GOOD" as const, "AGAIN" as const),
    cardId: fc.constantFrom(sentReview().cardId, "f_hidden:agent"),
  });
  fc.assert(
    fc.property(fc.array(fc.array(event, { maxLength: 5 }), { maxLength: 6 }), (batches) => {
      const stored: LogEvent[] = [];
      for (const batch of batches) {
        const events = batch.map((changes) => sentReview(changes));
        const { verdicts, newlyKept } = judgeEvents(events, stored, mine);
        stored.push(...newlyKept);
        const again = judgeEvents(events, stored, mine);
        expect(again.newlyKept).toEqual([]);
        expect(again.verdicts.map(({ verdict }) => verdict)).toEqual(
          verdicts.map(({ verdict }) => verdict),
        );
        for (const [index, { verdict }] of verdicts.entries()) {
          const first = stored.find(({ id }) => id === events[index]?.id);
          expect(verdict === "kept").toBe(JSON.stringify(first) === JSON.stringify(events[index]));
        }
      }
      expect(new Set(stored.map(({ id }) => id)).size).toBe(stored.length);
      expect(stored.every((kept) => kept.kind === "review" && mine.has(kept.cardId))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
