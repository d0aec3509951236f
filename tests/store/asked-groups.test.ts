import { expect, test } from "vitest";
import { membersOf } from "@/lib/content/group";
import { db } from "@/lib/db/client";
import { askableItems } from "@/lib/draw/store";
import { fixtureCourse, withoutFact } from "@/tests/support/fixture-course";
import { newestVersion, publish } from "@/tests/support/published-course";

const course = fixtureCourse();
const order = "order:g_0000000001";
const [member = ""] = course.groups.flatMap(membersOf);

async function askable() {
  const items = await askableItems({ versionId: await newestVersion(course) });
  return new Map(items.map((item) => [item.id, item]));
}

test("several facts are asked at once where the version lists them all and none is retired", async () => {
  await publish(course);
  expect([...(await askable()).keys()]).toEqual(
    expect.arrayContaining(course.groups.map(({ family, id }) => `${family}:${id}`)),
  );
  await db.fact.update({ where: { id: member }, data: { retiredAt: new Date() } });
  expect((await askable()).has(order)).toBe(false);
  await publish(course);
  expect((await askable()).has(order)).toBe(true);

  await publish(withoutFact(course, member));
  // As if the item had stayed: the newest version lists the member no more.
  await db.item.update({ where: { id: order }, data: { retiredAt: null } });
  expect((await askable()).has(order)).toBe(false);
});

test("an item over several facts belongs to the topics of them all", async () => {
  await publish(course);
  const item = (await askable()).get(order);
  expect(item?.topicIds.toSorted()).toEqual(["arms", "exercises"]);
});
