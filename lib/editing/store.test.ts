import { v7 } from "uuid";
import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { editorsOf } from "@/lib/desk/store";
import { createLearner } from "@/tests/support/people";
import {
  acceptEditing,
  declineEditing,
  editingOffersOf,
  editingOffersTo,
  offerEditing,
  purgeExpiredEditingOffers,
  withdrawEditingOffer,
} from "./store";

const now = new Date();
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

/** A course with its editor, and an instructor who is asked to edit it. */
async function createOffer() {
  const mei = await createLearner({ role: "INSTRUCTOR" });
  const noy = await createLearner({ role: "INSTRUCTOR" });
  const courseId = `c-${v7()}`;
  const about = { title: "Piers", summary: "Where they stand.", licence: "CC-BY-4.0" };
  const editors = { create: { userId: mei.id, since: now } };
  await db.course.create({ data: { id: courseId, ...about, editors } });
  await offerEditing(db, mei.id, { courseId, email: noy.email, now });
  const [offer] = await editingOffersTo(noy.id, now);
  return { mei, noy, courseId, offerId: offer?.id ?? "" };
}

const accept = (viewerId: string, offerId: string, at = now) =>
  inTransaction((tx) => acceptEditing(tx, viewerId, { offerId, now: at }));

async function editing(courseId: string): Promise<string[]> {
  return (await editorsOf(courseId)).map(({ id }) => id).toSorted();
}

test("who accepts edits the course, once, and before that nobody does, nor can anybody else accept", async () => {
  const { mei, noy, courseId, offerId } = await createOffer();
  const stranger = await createLearner({ role: "INSTRUCTOR" });
  expect(await editing(courseId)).toEqual([mei.id]);
  expect(await accept(stranger.id, offerId)).toBeNull();
  expect(await accept(mei.id, offerId)).toBeNull();
  const both = await Promise.all([accept(noy.id, offerId), accept(noy.id, offerId)]);
  expect(both.filter(Boolean)).toEqual([courseId]);
  expect(await editing(courseId)).toEqual([mei.id, noy.id].toSorted());
  expect(await editingOffersOf(courseId, now)).toEqual([]);
});

test("an address that nobody has, a learner's and one that said no look alike in the list", async () => {
  const { mei, noy, courseId, offerId } = await createOffer();
  const learner = await createLearner();
  const addresses = [noy.email, learner.email, "nobody@example.org"];
  for (const email of addresses) await offerEditing(db, mei.id, { courseId, email, now });
  const shown = await editingOffersOf(courseId, now);
  expect(shown.map(({ email }) => email).toSorted()).toEqual(addresses.toSorted());
  expect(new Set(shown.map(({ expiresAt }) => expiresAt.getTime())).size).toBe(1);
  expect(await declineEditing(mei.id, offerId, now)).toBe(false);
  expect(await declineEditing(noy.id, offerId, now)).toBe(true);
  expect(await editingOffersTo(noy.id, now)).toEqual([]);
  expect(await accept(noy.id, offerId)).toBeNull();
  expect(await editingOffersOf(courseId, now)).toEqual(shown);
});

test("what is taken back or too old cannot be accepted", async () => {
  const { noy, courseId, offerId } = await createOffer();
  expect(await accept(noy.id, offerId, later(14))).toBeNull();
  expect(await purgeExpiredEditingOffers(later(13))).toBe(0);
  expect(await withdrawEditingOffer(db, { courseId: "c-other", offerId })).toBe(false);
  expect(await withdrawEditingOffer(db, { courseId, offerId })).toBe(true);
  expect(await accept(noy.id, offerId)).toBeNull();
  await offerEditing(db, noy.id, { courseId, email: "nobody@example.org", now });
  expect(await purgeExpiredEditingOffers(later(14))).toBeGreaterThan(0);
  expect(await editingOffersOf(courseId, now)).toEqual([]);
});
