import { beforeEach, expect, test } from "vitest";
import type { Course } from "@/lib/content/course";
import { visibleModule } from "@/lib/content/store";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { applyPlan, planEdition } from "@/lib/publishing/store";
import { allStored } from "@/tests/support/all-stored";
import {
  compiledFixture,
  fixtureCourse,
  withFact,
  withoutFact,
  withoutLastMember,
  withSuccessor,
} from "@/tests/support/fixture-course";
import { createLearner } from "@/tests/support/people";
import { publish } from "@/tests/support/published-course";
import { editionOf } from "@/tests/support/published-state";

const course = fixtureCourse();
const factId = "f_0000000001";
const reworded = withFact(course, factId, (fact) => ({ ...fact, why: "It came after the boats." }));
const corrected = withFact(course, factId, (fact) => ({ ...fact, meaningRevision: 2 }));

beforeEach(async () => {
  await db.course.deleteMany();
  await publish(course);
});

async function factsShown() {
  const { id } = await createLearner();
  return (await visibleModule(id, "norvia-and-kestria"))?.facts ?? [];
}

const factRow = () =>
  db.fact.findUniqueOrThrow({
    where: { id: factId },
    include: { revisions: { orderBy: [{ meaningRevision: "asc" }, { textRevision: "asc" }] } },
  });

test("a course is published with its facts, cards, items and one version of each module", async () => {
  const { facts, cards, items, groupItems } = compiledFixture();
  expect(await db.factRevision.count()).toBe(facts.length);
  expect(await db.card.count()).toBe(cards.length);
  expect(await db.itemRevision.count()).toBe(items.length + groupItems.length);
  expect(await db.moduleVersion.findMany()).toMatchObject([{ number: 1 }]);
});

test("publishing the same again adds nothing and changes nothing", async () => {
  const before = await allStored();
  await publish(course);
  expect(await allStored()).toEqual(before);
});

test("other words are a new text revision of the same meaning, and no new module version", async () => {
  expect(await publish(reworded)).toMatchObject({ versions: [] });
  expect(await factRow()).toMatchObject({
    meaningRevision: 1,
    textRevision: 2,
    revisions: [{ textRevision: 1 }, { textRevision: 2 }],
  });
  const facts = await factsShown();
  expect(facts.find(({ id }) => id === factId)?.why).toBe("It came after the boats.");
});

test("a corrected fact is a new meaning and a new module version, and the first revision stays", async () => {
  expect(await publish(corrected)).toMatchObject({ versions: [{ number: 2 }] });
  expect(await factRow()).toMatchObject({
    meaningRevision: 2,
    textRevision: 1,
    revisions: [{ meaningRevision: 1 }, { meaningRevision: 2 }],
  });
  const items = await db.item.findMany({ where: { factId } });
  expect(items.every(({ meaningRevision }) => meaningRevision === 2)).toBe(true);
});

test("what left the course is retired with its cards and items, and comes back when it does", async () => {
  await publish(withoutFact(course, "f_000000000e"));
  const states = async () => ({
    fact: (await db.fact.findUniqueOrThrow({ where: { id: "f_000000000e" } })).retiredAt,
    cards: await db.card.count({ where: { factId: "f_000000000e", retiredAt: null } }),
    items: await db.item.count({ where: { factId: "f_000000000e", retiredAt: null } }),
  });
  expect(await states()).toEqual({ fact: new Date("2026-03-01T00:00:00Z"), cards: 0, items: 0 });
  expect(await factsShown()).toHaveLength(16);
  await publish(course);
  expect(await states()).toMatchObject({ fact: null });
  expect(await factsShown()).toHaveLength(17);
});

test("an item over several facts names its members, and names others once they changed", async () => {
  const id = "order:g_0000000001";
  const stored = async () => ({
    ...(await db.item.findUniqueOrThrow({ where: { id }, include: { revisions: true } })),
    members: (
      await db.itemFact.findMany({ where: { itemId: id }, orderBy: { position: "asc" } })
    ).map((member) => member.factId),
  });
  const members = course.groups.flatMap((group) =>
    group.family === "order" ? group.members.map(({ fact }) => fact) : [],
  );
  expect(await stored()).toMatchObject({ factId: null, cardId: null, family: "order", members });
  await publish(withoutLastMember(course));
  expect(await stored()).toMatchObject({
    ...{ meaningRevision: 2, members: members.slice(0, -1) },
    revisions: [{ meaningRevision: 1 }, { meaningRevision: 2 }],
  });
});

test("a group that left is retired with its revisions, and comes back when it does", async () => {
  const { id: learnerId } = await createLearner();
  const retired = () => db.item.findMany({ where: { factId: null, retiredAt: { not: null } } });
  await publish({ ...course, groups: course.groups.slice(1) });
  expect(await retired()).toMatchObject([{ id: "order:g_0000000001" }]);
  expect((await visibleModule(learnerId, "norvia-and-kestria"))?.number).toBe(1);
  await publish(course);
  expect(await retired()).toEqual([]);
});

test("the entities come with what names them: in a slot, as a speaker, or in a sentence alone", async () => {
  const named = await db.factEntity.findMany({
    where: { factId },
    select: { entityId: true },
    orderBy: { entityId: "asc" },
  });
  expect(named.map(({ entityId }) => entityId)).toEqual([
    "dell-range",
    "harbour-post",
    "kestria",
    "norvia",
    "river-shield-2019",
  ]);
  const stated = withFact(course, factId, (fact) => ({
    ...fact,
    statement: `${fact.statement} Palune looked on.`,
  }));
  await publish(stated);
  expect(await db.factEntity.count({ where: { factId, entityId: "palune" } })).toBe(1);
  const palune = await db.entity.findFirstOrThrow({ where: { id: "norvia" } });
  expect(palune).toMatchObject({ type: "state", name: "Norvia", aliases: ["Republic of Norvia"] });
});

test("an entity that left the course is gone, and what is searched is folded", async () => {
  const extra = { id: "old-sarn", type: "place" as const, name: "Old Sarn", gloss: "A quay." };
  const entities = [...course.entities, { aliases: [], local: [], notTheSame: [], ...extra }];
  await publish({ ...course, entities });
  expect(await db.entity.count({ where: { id: "old-sarn" } })).toBe(1);
  await publish(course);
  expect(await db.entity.count({ where: { id: "old-sarn" } })).toBe(0);
  const { folded } = await db.fact.findUniqueOrThrow({ where: { id: factId } });
  expect(folded).toContain("river shield 2019 their first exercise");
  const document = await db.document.findFirstOrThrow({ where: { id: "post-2019" } });
  expect(document.folded).toContain("harbour post");
});

test("a publishing that fails half-way leaves nothing of it", async () => {
  const before = await allStored();
  const [module] = reworded.modules;
  const broken = { ...reworded, modules: [{ ...module, title: "a\u0000b" }] } as Course;
  await expect(publish(broken)).rejects.toThrow();
  expect(await allStored()).toEqual(before);
});

test("what is planned and not applied changes nothing", async () => {
  const before = await allStored();
  const plan = await inTransaction((tx) => planEdition(tx, editionOf(corrected)));
  expect(plan.cards.corrected).toHaveLength(4);
  expect(await allStored()).toEqual(before);
});

test("what is planned is what is done: after it nothing is left to plan", async () => {
  const gone = withoutFact(withSuccessor(corrected), "f_000000000e");
  await publish(gone);
  const { facts, items, cards, versions } = await inTransaction((tx) =>
    planEdition(tx, editionOf(gone)),
  );
  expect([...facts.current, ...items.current].every(({ change }) => change === null)).toBe(true);
  expect([...facts.retired, ...items.retired, ...versions]).toEqual([]);
  expect(Object.values(cards).flat()).toEqual([]);
});

test("a plan with problems is not applied, and nothing of it is stored", async () => {
  const before = await allStored();
  const changed = withFact(reworded, factId, (fact) => ({ ...fact, kind: "opinion" }));
  await expect(publish(changed)).rejects.toThrow("A plan with problems is not applied.");
  expect(await allStored()).toEqual(before);
});

test("of two publishings at once the second waits, and plans from what the first left", async () => {
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const first = inTransaction(async (tx) => {
    const plan = await planEdition(tx, editionOf(reworded));
    begin();
    await waitUntilWaited();
    await applyPlan(tx, plan, new Date());
  });
  await begun;
  const [, second] = await Promise.all([first, publish(reworded)]);
  expect(second.facts.current.every(({ change }) => change === null)).toBe(true);
  expect(await factRow()).toMatchObject({ textRevision: 2 });
});

test("ten publishings at once leave what one leaves", async () => {
  await Promise.all(Array.from({ length: 10 }, () => publish(corrected)));
  expect(await factRow()).toMatchObject({ meaningRevision: 2, revisions: [{}, {}] });
  expect(await db.moduleVersion.count()).toBe(2);
});

/** Until somebody waits for the lock of another's publishing. */
async function waitUntilWaited(): Promise<void> {
  const waiting = () =>
    db.$queryRaw<unknown[]>`
      SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  await expect.poll(waiting, { timeout: 20_000 }).toHaveLength(1);
}

test("the ledger is published with the course, and an entry that is gone is retired", async () => {
  const [settled, open] = course.forecasts;
  expect(await db.forecast.findMany({ select: { factId: true, retiredAt: true } })).toEqual([
    { factId: settled?.fact, retiredAt: null },
    { factId: open?.fact, retiredAt: null },
  ]);
  const forecasts = course.forecasts.filter((entry) => entry === open);
  await publish({ ...course, forecasts: [...forecasts] });
  expect(await db.resolution.count()).toBe(0);
  const retired = { factId: `${settled?.fact}`, retiredAt: { not: null } };
  expect(await db.forecast.count({ where: retired })).toBe(1);
});

test("what an instructor settled stays where the course's file says nothing of it", async () => {
  const { id: resolvedById } = await createLearner({ role: "INSTRUCTOR" });
  const factId = `${course.forecasts[1]?.fact}`;
  const why = "It asked Norvia.";
  const row = { factId, outcome: "CAME_TRUE", settledOn: "2026-02-01", why, sources: [] } as const;
  await db.resolution.create({ data: { ...row, resolvedAt: new Date(), resolvedById } });
  await publish(course);
  expect(await db.resolution.count({ where: { factId, why } })).toBe(1);
});

test("comparisons are published in their order", async () => {
  expect(await db.comparison.findMany()).toMatchObject([
    { position: 1, question: "What ties Kestria to Norvia?", sides: [{}, {}] },
  ]);
});
