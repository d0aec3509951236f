import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { allMemories, cardsAnsweredOn, memoriesOf } from "@/lib/memory/store";
import type { LogEvent } from "@/lib/review/schema";
import { studyDayOf } from "@/lib/review/study-day";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { keepEvents } from "@/tests/support/keep-events";
import { sentReview, sentUndo, uuid } from "@/tests/support/log-event";
import { createLearner } from "@/tests/support/people";
import { publish } from "@/tests/support/published-course";

const cards = ["f_0000000001:event", "f_0000000001:place", "f_0000000002:goods"] as const;
const [card] = cards;
const received = new Date("2026-03-20T00:00:00.000Z");

beforeAll(() => publish(fixtureCourse()));

/** From a device whose clock stands at `received` when it sends, right or wrong. */
function send(learnerId: string, events: readonly LogEvent[], receivedAt = received) {
  const sentAt = received;
  const batch = { events, sentAt, receivedAt, visibleCardIds: new Set<string>(cards) };
  return inTransaction((tx) => keepEvents(tx, learnerId, batch));
}

const verdictsOf = ({ receipts }: Awaited<ReturnType<typeof send>>) =>
  receipts.map((receipt) => ("reason" in receipt ? receipt.reason : receipt.verdict));

async function logOf(learnerId: string) {
  const where = { learnerId };
  const rows = [...(await db.review.findMany({ where })), ...(await db.undo.findMany({ where }))];
  return rows.map(({ learnerSeq }) => learnerSeq).toSorted((a, b) => a - b);
}

test("a batch that is sent twice is kept twice, stored once, with the times it was given first", async () => {
  const { id } = await createLearner();
  const batch = [sentReview({ cardId: card }), sentUndo()];
  const first = await send(id, batch);
  const later = await send(id, batch, new Date("2026-03-21T00:00:00.000Z"));
  expect(verdictsOf(first)).toEqual(["kept", "kept"]);
  expect(later.receipts).toEqual(first.receipts);
  expect(await logOf(id)).toEqual([1, 2]);
});

test("the same id with other content is a conflict, and the first stands", async () => {
  const { id } = await createLearner();
  await send(id, [sentReview({ cardId: card })]);
  const other = sentReview({ cardId: card, rating: "AGAIN" });
  expect(verdictsOf(await send(id, [other]))).toEqual(["conflict"]);
  expect(await db.review.findMany({ where: { learnerId: id } })).toMatchObject([
    { rating: "GOOD" },
  ]);
});

test("a review of a card that is out of sight is refused, and the rest of its batch is kept", async () => {
  const { id } = await createLearner();
  const events = [
    sentReview({ cardId: "f_0000000003:goods" }),
    sentReview({ id: uuid(2), cardId: card }),
  ];
  expect(verdictsOf(await send(id, events))).toEqual(["not-yours", "kept"]);
  expect(await logOf(id)).toEqual([1]);
});

test("two learners may use the same ids", async () => {
  const [ada, bo] = [await createLearner(), await createLearner()];
  await send(ada.id, [sentReview({ cardId: card })]);
  await send(bo.id, [sentReview({ cardId: card, rating: "AGAIN" })]);
  expect((await memoriesOf(ada.id, cards)).get(card)?.stabilityDays).toBeGreaterThan(
    (await memoriesOf(bo.id, cards)).get(card)?.stabilityDays ?? Number.POSITIVE_INFINITY,
  );
});

test("an undo that arrives before its review leaves no memory and no answered day", async () => {
  const { id } = await createLearner();
  await send(id, [sentUndo()]);
  await send(id, [sentReview({ cardId: card })]);
  expect(await memoriesOf(id, cards)).toEqual(new Map());
  const day = studyDayOf(new Date(sentReview().deviceAt), sentReview());
  expect(await cardsAnsweredOn(id, day)).toEqual([]);
  await send(id, [sentReview({ id: uuid(2), cardId: card })]);
  expect(await cardsAnsweredOn(id, day)).toEqual([card]);
});

test("batches that come at once are numbered without a gap and without a double", async () => {
  const { id } = await createLearner();
  const batches = Array.from({ length: 8 }, (_, batch) =>
    [0, 1, 2, 3, 4].map((one) => sentReview({ id: uuid(batch * 5 + one + 1), cardId: card })),
  );
  // Each is sent twice, as a device does that heard no answer.
  await Promise.all([...batches, ...batches].map((batch) => send(id, batch)));
  expect(await logOf(id)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  expect(await db.user.findUnique({ where: { id } })).toMatchObject({ learnerSeq: 40 });
});

/** Up to twelve reviews of three cards within a fortnight, some undone, with the order they come in. */
const deliveries = fc
  .array(
    fc.record({
      cardId: fc.constantFrom(...cards),
      rating: fc.constantFrom("AGAIN" as const, "HARD" as const, "GOOD" as const),
      hour: fc.integer({ min: 0, max: 14 * 24 }),
      counts: fc.constantFrom(true, true, false),
      isUndone: fc.constantFrom(false, false, true),
      place: fc.nat(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drawn) => {
    const events = drawn.flatMap(
      ({ cardId, rating, hour, counts, isUndone }, index): LogEvent[] => {
        const deviceAt = new Date(Date.UTC(2026, 2, 2, hour)).toISOString();
        const id = uuid(index + 1);
        const review = sentReview({ id, cardId, rating, counts, deviceAt, deviceSeq: index });
        const undo = sentUndo({ id: uuid(500 + index), reviewId: id, deviceAt });
        return isUndone ? [review, undo] : [review];
      },
    );
    const placeOf = (index: number) => drawn[index % drawn.length]?.place ?? 0;
    const shuffled = events
      .map((event, index) => ({ event, place: placeOf(index) }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ event }) => event);
    return { events, shuffled };
  });

test("any order, part and repetition of a delivery keeps what the log gives at once", async () => {
  const property = fc.asyncProperty(deliveries, async ({ events, shuffled }) => {
    const { id } = await createLearner();
    const half = Math.ceil(shuffled.length / 2);
    await send(id, shuffled.slice(half));
    await send(id, shuffled);
    const { kept, folded } = await inTransaction((tx) => allMemories(tx, id));
    expect(kept).toEqual(folded);
    await db.user.delete({ where: { id } });
    await createLearner({ id });
    await send(id, events);
    expect(
      await db.cardMemory.findMany({ where: { learnerId: id }, orderBy: { cardId: "asc" } }),
    ).toEqual(kept);
  });
  await fc.assert(property, { seed: 20_261_122, numRuns: 25 });
});

test.each(["Review", "Undo", "Answer", "FactRevision", "ItemRevision"])(
  "the database refuses to change a row of %s",
  async (table) => {
    const { id } = await createLearner();
    await send(id, [sentReview({ cardId: card }), sentUndo()]);
    await plantAnswer(id);
    const column = table.endsWith("Revision") ? '"createdAt"' : '"effectiveAt"';
    const change = db.$executeRawUnsafe(`UPDATE "${table}" SET ${column} = now()`);
    await expect(change).rejects.toThrow(`${table} is append-only`);
  },
);

async function plantAnswer(learnerId: string): Promise<void> {
  const version = await db.moduleVersion.findFirstOrThrow();
  const { itemId, meaningRevision, textRevision } = await db.itemRevision.findFirstOrThrow();
  const posed = { position: 1, itemId, meaningRevision, textRevision, optionIds: [] };
  const attempt = { id: uuid(900), versionId: version.id, mode: "PRACTICE" as const, seed: "" };
  await db.attempt.create({ data: { learnerId, ...attempt, items: { create: posed } } });
  const { deviceId, zone, dayStartHour } = sentReview();
  await db.answer.create({
    data: {
      ...{ learnerId, id: uuid(901), learnerSeq: 9, deviceId, deviceSeq: 9, zone, dayStartHour },
      ...{
        attemptId: uuid(900),
        position: 1,
        response: "x",
        deviceAt: received,
        effectiveAt: received,
      },
    },
  });
}
