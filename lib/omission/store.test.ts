import { beforeAll, expect, test } from "vitest";
import { membersOf } from "@/lib/content/group";
import { db } from "@/lib/db/client";
import { endReservations, reserveItems } from "@/lib/reservation/store";
import { setTest } from "@/tests/support/class-tests";
import { assign, createClassroom, createLearner } from "@/tests/support/people";
import { courseAbout, newestVersion, publishPrivately } from "@/tests/support/published-course";
import {
  addOmission,
  endOmission,
  isAskedOf,
  omissionsOf,
  readableItems,
  testsAsking,
} from "./store";

const now = new Date("2026-03-05T03:00:00.000Z");
const course = courseAbout("Vastria", 7);
const typed = "f_7000000002:goods:typed";
const order = "order:g_7000000001";
let versionId: string;

beforeAll(async () => {
  await publishPrivately(course);
  versionId = await newestVersion(course);
});

/** A class with an instructor, which was assigned the module. */
async function classOf() {
  const { id: teacherId } = await createLearner();
  const { id: classroomId } = await createClassroom(teacherId);
  await assign(teacherId, { classroomId, versionId });
  return { teacherId, classroomId };
}

type Class = Awaited<ReturnType<typeof classOf>>;

test("an item is left out once, and asked again once, each told by who did it", async () => {
  const made = await classOf();
  const place = { classroomId: made.classroomId, itemId: typed };
  expect(await addOmission(db, made.teacherId, { ...place, now })).toBe(true);
  const { id: second } = await createLearner();
  const later = new Date(now.getTime() + 1000);
  expect(await addOmission(db, second, { ...place, now: later })).toBe(false);
  expect(await omissionsOf(made.classroomId)).toEqual([
    { itemId: typed, omittedAt: now, omittedBy: { name: "Ada Fictional" } },
  ]);
  await db.user.delete({ where: { id: made.teacherId } });
  expect(await omissionsOf(made.classroomId)).toMatchObject([{ itemId: typed, omittedBy: null }]);
  expect(await endOmission(db, place)).toBe(true);
  expect(await endOmission(db, place)).toBe(false);
  expect(await omissionsOf(made.classroomId)).toEqual([]);
});

test("a class can leave out what it was assigned, whole, and what is not reserved for tests", async () => {
  const { teacherId, classroomId } = await classOf();
  const { id: bare } = await createClassroom(teacherId);
  expect(await isAskedOf({ classroomId, itemId: typed })).toBe(true);
  expect(await isAskedOf({ classroomId, itemId: order })).toBe(true);
  expect(await isAskedOf({ classroomId, itemId: "no-item" })).toBe(false);
  expect(await isAskedOf({ classroomId: bare, itemId: typed })).toBe(false);
  const place = { courseId: course.head.id, userId: teacherId, since: now };
  await db.courseEditor.create({ data: place });
  await reserveItems(teacherId, [typed], now);
  expect(await isAskedOf({ classroomId, itemId: typed })).toBe(false);
  await endReservations(teacherId, [typed]);

  const [member = ""] = course.groups.flatMap(membersOf);
  const listed = { versionId, factId: member };
  const listing = await db.factListing.findFirstOrThrow({ where: listed });
  await db.factListing.deleteMany({ where: listed });
  expect(await isAskedOf({ classroomId, itemId: order })).toBe(false);
  await db.factListing.create({ data: listing });
});

test("the list of a class reads what its instructor may see, and nothing that was reserved since", async () => {
  const { teacherId } = await classOf();
  const stranger = await createLearner({ role: "INSTRUCTOR" });
  const ids = [typed, order];
  expect([...(await readableItems(teacherId, ids)).keys()].toSorted()).toEqual(ids.toSorted());
  expect((await readableItems(teacherId, ids)).get(typed)).toMatchObject({
    family: "typed",
    body: { answer: { shown: "K-12 patrol boat" } },
  });
  expect(await readableItems(stranger.id, ids)).toEqual(new Map());
  await db.reservation.create({ data: { itemId: typed, reservedAt: now } });
  expect([...(await readableItems(teacherId, ids)).keys()]).toEqual([order]);
  await db.reservation.delete({ where: { itemId: typed } });
});

test("the tests of a class that ask an item are named with it, and those of other classes are not", async () => {
  const [one, other] = [await classOf(), await classOf()];
  const itemIds = [typed];
  const testId = await setTest(one.teacherId, { ...placeOf(one), title: "Mid-term", itemIds });
  await setTest(other.teacherId, { ...placeOf(other), itemIds });
  expect(await testsAsking(one.classroomId, [typed, order])).toEqual(
    new Map([[typed, [{ id: testId, title: "Mid-term" }]]]),
  );
});

const placeOf = ({ classroomId }: Class) => ({ classroomId, versionId });
