import { beforeEach, expect, test } from "vitest";
import { todaysPlan } from "@/app/review/todays-plan";
import type { Viewer } from "@/lib/auth/session";
import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { openModule } from "@/lib/content/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { memoriesOf } from "@/lib/memory/store";
import { formerWordings } from "@/lib/relearning/store";
import type { Review, Undo } from "@/lib/review/schema";
import { verifyAll } from "@/scripts/progress/verify-all";
import {
  factOf,
  fixtureCourse,
  overtaken,
  withFact,
  withGroupsRaised,
  withoutFact,
  withSuccessor,
} from "@/tests/support/fixture-course";
import { keepEvents } from "@/tests/support/keep-events";
import { sentReview, sentUndo, uuid } from "@/tests/support/log-event";
import { createLearner } from "@/tests/support/people";
import { publish } from "@/tests/support/published-course";

const course = fixtureCourse();
const boats = "f_0000000002";
const published = new Date("2026-03-01T00:00:00Z");
const changed = new Date("2026-03-10T00:00:00Z");
const tomorrow = new Date("2026-03-11T03:00:00Z");
const corrected = withFact(
  withGroupsRaised(course, boats),
  boats,
  (fact) =>
    ({
      ...fact,
      ...{ meaningRevision: 2, date: { type: "date", date: "2018-11", grounds: null } },
      statement: "In November 2018 Norvia delivered K-12 patrol boats to Kestria.",
    }) as Fact,
);

let ada: Viewer;

beforeEach(async () => {
  await db.user.deleteMany();
  await db.course.deleteMany();
  await publish(course, published);
  ada = (await createLearner()) as unknown as Viewer;
  await openModule(ada.id, "norvia-and-kestria");
});

async function send(events: readonly (Review | Undo)[]) {
  const cardIds = events.flatMap((event) => (event.kind === "review" ? event.cardId : []));
  const batch = { events, sentAt: tomorrow, receivedAt: tomorrow };
  await inTransaction((tx) =>
    keepEvents(tx, ada.id, { ...batch, visibleCardIds: new Set(cardIds) }),
  );
}

const knows = (...cardIds: string[]) =>
  send(
    cardIds.map((cardId, day) =>
      sentReview({ id: uuid(day + 1), cardId, deviceAt: `2026-03-0${day + 1}T03:00:00.000Z` }),
    ),
  );

async function publishChanged(course: Course) {
  await publish(course, changed);
  await verifyAll(true);
}

/** What the learner is told with each card, in the order of the queue. */
async function told() {
  const { plan, relearning } = await todaysPlan(ada, tomorrow);
  const wordings = await formerWordings(relearning);
  return plan
    .filter(({ cardId }) => relearning.has(cardId))
    .map(({ cardId, phase }) => ({
      ...{ cardId, phase, why: relearning.get(cardId)?.why },
      ...wordings.get(cardId),
    }));
}

const studied = async () => (await todaysPlan(ada, tomorrow)).cards.map(({ cardId }) => cardId);

test("a corrected card begins anew, first among the new, and says what was learned and since when not", async () => {
  await knows("f_0000000001:event", `${boats}:goods`, `${boats}:date`);
  await publishChanged(corrected);

  const before = { asOf: "2018-10", statement: factOf(course, boats).statement };
  const notice = { phase: "new", why: "corrected", changedAt: changed, ...before };
  const cards = [`${boats}:date`, `${boats}:goods`];
  expect(await told()).toEqual(cards.map((cardId) => ({ cardId, ...notice })));
  const fresh = (await todaysPlan(ada, tomorrow)).plan.filter(({ phase }) => phase === "new");
  expect(fresh[0]?.cardId).toBe(cards[0]);
  expect(await memoriesOf(ada.id, cards)).toEqual(new Map());
});

test("the memory of a corrected card is none from the moment of publishing, before it is folded anew", async () => {
  await knows(`${boats}:goods`);
  await publish(corrected, changed);
  expect(await db.cardMemory.count()).toBe(1);
  expect(await told()).toMatchObject([{ cardId: `${boats}:goods`, why: "corrected" }]);
});

test("once it is answered in its new meaning nothing is told any more, and the old answers stay", async () => {
  await knows(`${boats}:goods`);
  await publishChanged(corrected);
  const anew = { cardId: `${boats}:goods`, meaningRevision: 2 };
  await send([sentReview({ id: uuid(9), ...anew, deviceAt: tomorrow.toISOString() })]);
  expect(await told()).toEqual([]);
  expect((await memoriesOf(ada.id, [`${boats}:goods`])).get(`${boats}:goods`)).toMatchObject({
    reviewCount: 1,
  });
  expect(await db.review.count()).toBe(2);
});

test("a corrected card that was never learned, or only by an answer taken back, is simply new", async () => {
  await send([sentReview({ cardId: `${boats}:goods` }), sentUndo()]);
  await publishChanged(corrected);
  expect(await told()).toEqual([]);
  expect(await studied()).toContain(`${boats}:goods`);
});

test("a reworded fact costs nothing and tells nothing", async () => {
  await knows(`${boats}:goods`);
  const before = await db.cardMemory.findMany();
  await publishChanged(withFact(course, boats, (fact) => ({ ...fact, why: "Another why." })));
  expect(await db.cardMemory.findMany()).toEqual(before);
  expect(await told()).toEqual([]);
});

test("what the world changed is told with the successor's cards, and the old card is asked no more", async () => {
  await knows(`${overtaken.old}:office`);
  await publishChanged(withSuccessor(course));
  const notice = {
    ...{ phase: "new", why: "superseded", changedAt: changed, asOf: "2019-03" },
    statement: factOf(course, overtaken.old).statement,
  };
  expect(await told()).toEqual(
    ["office", "person"].map((slot) => ({ cardId: `${overtaken.successor}:${slot}`, ...notice })),
  );
  expect(await studied()).not.toContain(`${overtaken.old}:office`);
  expect(await db.cardMemory.count()).toBe(1);
});

test("who never learned what was overtaken is told nothing, and learns what is so now", async () => {
  await publishChanged(withSuccessor(course));
  expect(await told()).toEqual([]);
  expect(await studied()).toContain(`${overtaken.successor}:person`);
});

test("a withdrawn card leaves the queue without a word, and its history stays", async () => {
  const gone = "f_000000000b";
  const [slot] = Object.keys(factOf(course, gone).asks);
  await knows(`${gone}:${slot}`);
  await publishChanged(withoutFact(course, gone));
  expect(await told()).toEqual([]);
  expect((await studied()).some((cardId) => cardId.startsWith(gone))).toBe(false);
  expect(await db.review.count()).toBe(1);
});
