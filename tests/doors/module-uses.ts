import { v7 } from "uuid";
import { aboutModule, aboutSection, draftOf, partPrint } from "@/lib/course-modules/draft";
import { db } from "@/lib/db/client";
import type { Relation } from "@/tests/doors/admits";
import type { Make } from "@/tests/doors/right-use";
import type { World } from "@/tests/doors/world";

const files = {
  module: "app/desk/[courseId]/modules/[moduleId]/actions.ts",
  publish: "app/desk/[courseId]/modules/[moduleId]/publish/actions.ts",
  groups: "app/desk/[courseId]/groups/actions.ts",
  preview: "app/desk/[courseId]/preview/actions.ts",
};

/** A module of the course at the desk that nobody has worked on, with two facts and a brief of one section. */
async function freshModule(world: World, relation: Relation) {
  const { courseId, factId } = world[relation].desk;
  const facts = await db.courseEntry.findMany({
    where: { courseId, sort: "FACT" },
    select: { id: true },
    orderBy: { position: "asc" },
    take: 3,
  });
  const [first = "", second = "", third = ""] = facts.map(({ id }) => id);
  const moduleId = `door-${v7()}`;
  const section = { heading: "Ferries", text: "They sail.", facts: [first] };
  const body = {
    ...{ title: "Ferries", summary: "Who sails.", objectives: [], topics: [], documents: [] },
    ...{ id: moduleId, brief: [section], facts: [first, second] },
  };
  await db.courseEntry.create({
    data: {
      ...{ courseId, sort: "MODULE", id: moduleId, moduleId, position: 99 },
      ...{ changedAt: new Date(), body },
    },
  });
  const page = `/desk/${courseId}/modules/${moduleId}`;
  const seen = {
    module: partPrint(aboutModule(draftOf(moduleId, body))),
    brief: partPrint(aboutSection(section)),
  };
  return { courseId, moduleId, factId, page, first, third, seen };
}

type Fresh = Awaited<ReturnType<typeof freshModule>>;
type Fields = Record<string, string>;

const onModule =
  (isStateful: boolean, more: (fresh: Fresh) => Fields = () => ({})): Make =>
  async (world, relation) => {
    const fresh = await freshModule(world, relation);
    const { courseId, moduleId, page } = fresh;
    return { page, isStateful, stores: true, fields: { courseId, moduleId, ...more(fresh) } };
  };

/** Published as far as an archive knows. */
const onPublished =
  (isArchived: boolean): Make =>
  async (world, relation) => {
    const { courseId, moduleId, page } = await freshModule(world, relation);
    await db.module.create({ data: { id: moduleId, courseId } });
    if (isArchived) await db.moduleArchiving.create({ data: { moduleId, archivedAt: new Date() } });
    return { page, isStateful: false, stores: true, fields: { courseId, moduleId } };
  };

const onWay =
  (isStateful: boolean, more: Fields = {}): Make =>
  async (world, relation) => {
    const { courseId, factId, moduleId } = world[relation].desk;
    const page = `/desk/${courseId}/modules/${moduleId}?fact=${factId}`;
    const fields = { courseId, factId, way: "event:typed", ...more };
    return { page, isStateful, stores: true, fields };
  };

/** A question of the course over several facts. */
const onGroup =
  (isStateful: boolean, more: Fields = {}): Make =>
  async (world, relation) => {
    const { courseId, factId, moduleId } = world[relation].desk;
    const group = await db.courseEntry.findFirstOrThrow({
      where: { courseId, sort: "GROUP" },
      select: { id: true },
      orderBy: { position: "asc" },
    });
    const page = `/desk/${courseId}/modules/${moduleId}?fact=${factId}`;
    return { page, isStateful, stores: true, fields: { courseId, groupId: group.id, ...more } };
  };

/** A way of asking that is published, or also kept for tests. */
const onPublishedWay =
  (isReserved: boolean): Make =>
  async (world, relation) => {
    const use = await onWay(false)(world, relation);
    const { courseId, factId } = world[relation].desk;
    const revisions = { meaningRevision: 1, textRevision: 1 };
    const fact = { id: factId, courseId, ...revisions };
    await db.fact.createMany({ data: [fact], skipDuplicates: true });
    const [itemId, family] = [`${factId}:event:typed`, "typed"];
    await db.item.deleteMany({ where: { id: itemId } });
    await db.item.create({ data: { id: itemId, factId, family, ...revisions } });
    if (isReserved) await db.reservation.create({ data: { itemId, reservedAt: new Date() } });
    return { ...use, fields: { courseId, itemId } };
  };

/** Right uses of what is done with modules at the desk. */
export const moduleUses: Record<string, Make> = {
  "app/desk/[courseId]/modules/new/actions.ts#makeModule": (world, relation) => {
    const { courseId } = world[relation].desk;
    return {
      ...{ page: `/desk/${courseId}/modules/new`, isStateful: true, stores: true },
      fields: { courseId, title: "Rivers", summary: "" },
    };
  },
  [`${files.module}#saveModule`]: onModule(true, ({ seen }) => ({
    ...{ seen: seen.module, title: "Rivers", summary: "", objectives: "" },
  })),
  [`${files.module}#addFacts`]: onModule(false, ({ third }) => ({ facts: third })),
  [`${files.module}#takeFactOut`]: onModule(false, ({ first }) => ({ factId: first })),
  [`${files.module}#moveFact`]: onModule(false, ({ first }) => ({ factId: first, to: "later" })),
  [`${files.module}#draftBrief`]: onModule(false),
  [`${files.module}#saveSection`]: onModule(true, ({ seen, first }) => ({
    ...{ place: "0", seen: seen.brief, heading: "Rivers", text: "They flow.", facts: first },
  })),
  [`${files.module}#removeSection`]: onModule(false, ({ seen }) => ({
    ...{ place: "0", seen: seen.brief },
  })),
  [`${files.module}#archive`]: onPublished(false),
  [`${files.module}#reopen`]: onPublished(true),
  [`${files.publish}#publishModule`]: async (world, relation) => {
    const { courseId, moduleId, page } = await freshModule(world, relation);
    const fields = { courseId, moduleId, shown: "0".repeat(64) };
    return { page: `${page}/publish`, isStateful: false, stores: true, fields };
  },
  [`${files.publish}#noteFinding`]: async (world, relation) => {
    const { courseId, factId, moduleId } = world[relation].desk;
    return {
      ...{ page: `/desk/${courseId}/modules/${moduleId}/publish`, isStateful: true, stores: true },
      fields: { courseId, factId, rule: "question", note: "It is asked so." },
    };
  },
  "app/desk/[courseId]/forecasts/actions.ts#saveForecast": async (world, relation) => {
    const { courseId, factId, moduleId } = world[relation].desk;
    await db.courseEntry.deleteMany({ where: { courseId, sort: "FORECAST", id: factId } });
    const page = `/desk/${courseId}/modules/${moduleId}`;
    const asked = { question: "Will it sail by 2030?", criterion: "It sails.", criterionBy: "us" };
    const until = { deadline: "2030-01-01", deadlineBy: "us", deadlineGrounds: "As it says." };
    const fields = { courseId, factId, seen: "", ...asked, ...until };
    return { page, isStateful: true, stores: true, fields };
  },
  [`${files.groups}#dropGroup`]: onGroup(false),
  [`${files.groups}#bringGroupBack`]: onGroup(false),
  [`${files.groups}#rewordGroup`]: onGroup(true, { stem: "Which came first in 2019?" }),
  [`${files.preview}#dropItem`]: onWay(false),
  [`${files.preview}#bringItemBack`]: onWay(false),
  [`${files.preview}#changeItem`]: onWay(true, { stem: "Which was it in 2019?" }),
  [`${files.preview}#reserveItem`]: onPublishedWay(false),
  [`${files.preview}#letItemBePractised`]: onPublishedWay(true),
};
