import { beforeEach, expect, test } from "vitest";
import type { Course } from "@/lib/content/course";
import { visibleModule } from "@/lib/content/store";
import { db } from "@/lib/db/client";
import { allStored } from "@/tests/support/all-stored";
import { compiledFixture, fixtureCourse, withFact } from "@/tests/support/fixture-course";
import { createLearner } from "@/tests/support/people";
import { publish } from "@/tests/support/published-course";

const course = fixtureCourse();
const factId = "f_0000000001";
const reworded = withFact(course, factId, (fact) => ({ ...fact, why: "It came after the boats." }));
const corrected = withFact(course, factId, (fact) => ({ ...fact, meaningRevision: 2 }));

beforeEach(async () => {
  await db.course.deleteMany();
  await publish(course);
});

function without(id: string): Course {
  const modules = course.modules.map((module) => ({
    ...module,
    facts: module.facts.filter((one) => one !== id),
    brief: module.brief.map((part) => ({ ...part, facts: part.facts.filter((one) => one !== id) })),
  }));
  return { ...course, modules, facts: course.facts.filter((fact) => fact.id !== id) };
}

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
  const { facts, cards, items } = compiledFixture();
  expect(await db.factRevision.count()).toBe(facts.length);
  expect(await db.card.count()).toBe(cards.length);
  expect(await db.itemRevision.count()).toBe(items.length);
  expect(await db.moduleVersion.findMany()).toMatchObject([{ number: 1 }]);
});

test("publishing the same again adds nothing and changes nothing", async () => {
  const before = await allStored();
  expect(await publish(course)).toEqual({ facts: 0, items: 0, versions: 0, retired: 0 });
  expect(await allStored()).toEqual(before);
});

test("other words are a new text revision of the same meaning, and no new module version", async () => {
  expect(await publish(reworded)).toMatchObject({ facts: 1, versions: 0, retired: 0 });
  expect(await factRow()).toMatchObject({
    meaningRevision: 1,
    textRevision: 2,
    revisions: [{ textRevision: 1 }, { textRevision: 2 }],
  });
  const facts = await factsShown();
  expect(facts.find(({ id }) => id === factId)?.why).toBe("It came after the boats.");
});

test("a corrected fact is a new meaning and a new module version, and the first revision stays", async () => {
  expect(await publish(corrected)).toMatchObject({ facts: 1, versions: 1, retired: 0 });
  expect(await factRow()).toMatchObject({
    meaningRevision: 2,
    textRevision: 1,
    revisions: [{ meaningRevision: 1 }, { meaningRevision: 2 }],
  });
  const items = await db.item.findMany({ where: { factId } });
  expect(items.every(({ meaningRevision }) => meaningRevision === 2)).toBe(true);
});

test("what left the course is retired with its cards and items, and comes back when it does", async () => {
  await publish(without("f_000000000e"));
  const states = async () => ({
    fact: (await db.fact.findUniqueOrThrow({ where: { id: "f_000000000e" } })).retiredAt,
    cards: await db.card.count({ where: { factId: "f_000000000e", retiredAt: null } }),
    items: await db.item.count({ where: { factId: "f_000000000e", retiredAt: null } }),
  });
  expect(await states()).toEqual({ fact: new Date("2026-03-01T00:00:00Z"), cards: 0, items: 0 });
  expect(await factsShown()).toHaveLength(13);
  await publish(course);
  expect(await states()).toMatchObject({ fact: null });
  expect(await factsShown()).toHaveLength(14);
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
