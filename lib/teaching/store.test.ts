import { expect, test } from "vitest";
import { classroomOf } from "@/lib/classroom/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { rosterOf } from "@/lib/enrollment/store";
import { offerDays } from "@/lib/offer-days";
import { createClassroom, createLearner } from "@/tests/support/people";
import {
  acceptOffer,
  declineOffer,
  endTeaching,
  offersOf,
  offersTo,
  offerTeaching,
  purgeExpiredOffers,
  withdrawOffer,
} from "./store";

const now = new Date();
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

/** A class with its instructor, and someone to whom it was offered. */
async function createOffer() {
  const [mei, noy] = [await createLearner(), await createLearner()];
  const { id: classroomId } = await createClassroom(mei.id);
  await offerTeaching(db, mei.id, { classroomId, email: noy.email, now });
  const [offer] = await offersTo(noy.id, now);
  return { mei, noy, classroomId, offerId: offer?.id ?? "" };
}

const accept = (viewerId: string, offerId: string, at = now) =>
  inTransaction((tx) => acceptOffer(tx, viewerId, { offerId, now: at }));
const end = (viewerId: string, userId: string, classroomId: string) =>
  inTransaction((tx) => endTeaching(tx, viewerId, { userId, classroomId, now }));

async function instructorsOf(classroomId: string): Promise<string[]> {
  const { enrollments } = await rosterOf(classroomId);
  return enrollments.filter(({ role }) => role === "INSTRUCTOR").map(({ user }) => user.id);
}

async function createPair() {
  const made = await createOffer();
  await accept(made.noy.id, made.offerId);
  return made;
}

test("who accepts an offer teaches the class, once, and nobody else can accept it", async () => {
  const { mei, noy, classroomId, offerId } = await createOffer();
  const stranger = await createLearner();
  expect(await accept(stranger.id, offerId)).toBeNull();
  expect(await accept(mei.id, offerId)).toBeNull();
  const both = await Promise.all([accept(noy.id, offerId), accept(noy.id, offerId)]);
  expect(both.filter(Boolean)).toEqual([classroomId]);
  expect((await instructorsOf(classroomId)).toSorted()).toEqual([mei.id, noy.id].toSorted());
  expect(await offersOf(classroomId, now)).toEqual([]);
});

test("a student of the class who accepts teaches it and is no student of it any more", async () => {
  const [mei, noy] = [await createLearner(), await createLearner()];
  const { id: classroomId } = await createClassroom(mei.id, [noy.id]);
  await offerTeaching(db, mei.id, { classroomId, email: noy.email, now });
  const [offer] = await offersTo(noy.id, now);
  await accept(noy.id, offer?.id ?? "");
  const { enrollments } = await rosterOf(classroomId);
  expect(enrollments.map(({ role }) => role)).toEqual(["INSTRUCTOR", "INSTRUCTOR"]);
});

test("an offer to an address that nobody has looks like any other, also when one is declined", async () => {
  const { mei, noy, classroomId, offerId } = await createOffer();
  await offerTeaching(db, mei.id, { classroomId, email: "nobody@example.org", now });
  const shown = await offersOf(classroomId, now);
  expect(shown.map(({ email }) => email).toSorted()).toEqual(
    [noy.email, "nobody@example.org"].toSorted(),
  );
  expect(await declineOffer(mei.id, offerId, now)).toBe(false);
  expect(await declineOffer(noy.id, offerId, now)).toBe(true);
  expect(await declineOffer(noy.id, offerId, now)).toBe(false);
  expect(await offersTo(noy.id, now)).toEqual([]);
  expect(await accept(noy.id, offerId)).toBeNull();
  expect(await offersOf(classroomId, now)).toEqual(shown);
});

test("who takes the address after it was offered cannot accept", async () => {
  const mei = await createLearner();
  const { id: classroomId } = await createClassroom(mei.id);
  const email = "free@example.org";
  await offerTeaching(db, mei.id, { classroomId, email, now });
  const late = await createLearner({ email });
  expect(await offersTo(late.id, now)).toEqual([]);
  await offerTeaching(db, mei.id, { classroomId, email, now });
  expect(await offersTo(late.id, now)).toHaveLength(1);
});

test("an offer is open until it expires, is taken back, or the class is archived", async () => {
  const { noy, classroomId, offerId } = await createOffer();
  expect(await offersTo(noy.id, later(offerDays))).toEqual([]);
  expect(await accept(noy.id, offerId, later(offerDays))).toBeNull();
  await db.archiving.create({ data: { classroomId, archivedAt: now } });
  expect(await accept(noy.id, offerId)).toBeNull();
  await db.archiving.delete({ where: { classroomId } });

  const other = await createOffer();
  expect(await withdrawOffer(db, { classroomId: other.classroomId, offerId })).toBe(false);
  expect(await withdrawOffer(db, { classroomId, offerId })).toBe(true);
  expect(await withdrawOffer(db, { classroomId, offerId })).toBe(false);
  expect(await accept(noy.id, offerId)).toBeNull();
});

test("offers that have expired are purged, and no others", async () => {
  await db.teachingOffer.deleteMany();
  const { mei, classroomId, offerId } = await createOffer();
  const at = later(offerDays);
  await offerTeaching(db, mei.id, { classroomId, email: "nobody@example.org", now: at });
  expect(await purgeExpiredOffers(at)).toBe(1);
  expect(await db.teachingOffer.count({ where: { id: offerId } })).toBe(0);
  expect(await db.teachingOffer.count()).toBe(1);
});

test("an instructor leaves or is removed by another, sees nothing then, and is remembered", async () => {
  const { mei, noy, classroomId } = await createPair();
  expect(await end(mei.id, noy.id, classroomId)).toBeNull();
  expect(await end(mei.id, noy.id, classroomId)).toBe("none");
  expect(await classroomOf(noy.id, classroomId)).toBeNull();
  expect(await db.departure.findMany({ where: { classroomId } })).toMatchObject([
    { userId: noy.id, role: "INSTRUCTOR", endedById: mei.id, leftAt: now },
  ]);
  const again = await createPair();
  expect(await end(again.noy.id, again.noy.id, again.classroomId)).toBeNull();
  expect(await instructorsOf(again.classroomId)).toEqual([again.mei.id]);
});

test("the last instructor stays, and so does the last who can sign in", async () => {
  const { mei, noy, classroomId } = await createPair();
  await db.suspension.create({ data: { userId: noy.id, reason: "None.", suspendedAt: now } });
  expect(await end(mei.id, mei.id, classroomId)).toBe("last");
  await db.suspension.delete({ where: { userId: noy.id } });
  await db.closure.create({ data: { userId: noy.id, closedAt: now } });
  expect(await end(mei.id, mei.id, classroomId)).toBe("last");
  expect(await end(mei.id, noy.id, classroomId)).toBeNull();
  expect(await end(mei.id, mei.id, classroomId)).toBe("last");
});

test("of two instructors who leave, or remove each other, at once, one stays", async () => {
  for (const isOther of [false, true]) {
    const { mei, noy, classroomId } = await createPair();
    await Promise.all([
      end(mei.id, isOther ? noy.id : mei.id, classroomId),
      end(noy.id, isOther ? mei.id : noy.id, classroomId),
    ]);
    expect(await instructorsOf(classroomId)).toHaveLength(1);
  }
});

test("nobody but an instructor of the class ends an instructor's place", async () => {
  const { noy, classroomId } = await createPair();
  const stranger = await createLearner({ role: "ADMIN" });
  expect(await end(stranger.id, noy.id, classroomId)).toBe("none");
  expect(await instructorsOf(classroomId)).toHaveLength(2);
});
