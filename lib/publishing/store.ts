import "server-only";
import { createHash } from "node:crypto";
import type { CompiledModule } from "@/lib/content/compile/module";
import { serialise } from "@/lib/content/compile/module";
import type { Course, Module } from "@/lib/content/course";
import type { Prisma } from "@/lib/db/generated/client";
import { type Database, inTransaction } from "@/lib/db/transaction";
import { entityRows, factColumns, searchedDocument, spokenOf } from "./fact-base-rows";
import { planRevisions, type Revision } from "./plan";

/** How much of a course a publishing changed. */
export type Published = { facts: number; items: number; versions: number; retired: number };

/**
 * Publishes a course from files and opens it to everyone who is signed in. Safe to repeat: what is
 * there already stays, what left the course is retired, all in one transaction.
 */
export function publishCourse(
  course: Course,
  compiled: readonly CompiledModule[],
  now: Date,
): Promise<Published> {
  const edition = { courseId: course.head.id, compiled, now };
  return inTransaction(async (tx) => {
    await writeCourse(tx, course);
    const facts = await publishFacts(tx, edition);
    await publishEntities(tx, course);
    await publishCards(tx, edition);
    const items = await publishItems(tx, edition);
    const versions = await publishVersions(tx, course, compiled);
    return {
      facts: facts.added.length,
      items: items.added.length,
      versions,
      retired: facts.retired.length + items.retired.length,
    };
  });
}

type Edition = { courseId: string; compiled: readonly CompiledModule[]; now: Date };

async function writeCourse(tx: Database, course: Course): Promise<void> {
  const { id: courseId, ...head } = course.head;
  await tx.course.upsert({
    where: { id: courseId },
    create: { id: courseId, ...head, opening: { create: {} } },
    update: head,
  });
  const nameOf = new Map(course.entities.map(({ id, name }) => [id, name]));
  const glossOf = new Map(course.entities.map(({ id, gloss }) => [id, gloss]));
  await tx.document.deleteMany({ where: { courseId } });
  await tx.document.createMany({
    data: course.documents.map((document) => ({
      courseId,
      id: document.id,
      outlet: nameOf.get(document.outlet) ?? document.outlet,
      outletGloss: glossOf.get(document.outlet) ?? "",
      author: document.author && (nameOf.get(document.author) ?? document.author),
      title: document.title,
      url: document.url,
      published: document.published.date,
      publishedGrounds: document.published.grounds,
      retrieved: document.retrieved,
      genre: document.genre,
      licence: document.licence,
      folded: searchedDocument(course, document),
    })),
  });
  await tx.$executeRaw`
    INSERT INTO "Topic" ("courseId", id, title, summary)
    SELECT ${courseId}, id, title, summary
    FROM jsonb_to_recordset(${JSON.stringify(course.topics)}::jsonb)
      AS topic (id text, title text, summary text)
    ON CONFLICT ("courseId", id) DO UPDATE SET title = excluded.title, summary = excluded.summary`;
}

async function publishFacts(tx: Database, { courseId, compiled, now }: Edition) {
  const facts = uniqueById(compiled.flatMap((module) => module.facts));
  const published = await tx.$queryRaw<Revision[]>`
    SELECT id, "meaningRevision", "textRevision", body
    FROM "Fact" JOIN "FactRevision" r USING ("meaningRevision", "textRevision")
    WHERE "courseId" = ${courseId} AND r."factId" = id`;
  const plan = planRevisions(
    published,
    facts.map((fact) => ({ id: fact.id, meaningRevision: fact.meaningRevision, body: fact })),
  );
  await tx.$executeRaw`
    INSERT INTO "Fact" (id, "courseId", "meaningRevision", "textRevision")
    SELECT id, ${courseId}, "meaningRevision", "textRevision"
    FROM jsonb_to_recordset(${JSON.stringify(plan.current)}::jsonb)
      AS fact (id text, "meaningRevision" int, "textRevision" int)
    ON CONFLICT (id) DO UPDATE SET "meaningRevision" = excluded."meaningRevision",
      "textRevision" = excluded."textRevision", "retiredAt" = NULL`;
  await tx.factRevision.createMany({
    data: plan.added.map(({ id, body, ...rest }) => ({ factId: id, body: jsonOf(body), ...rest })),
    skipDuplicates: true,
  });
  await tx.fact.updateMany({
    where: { id: { in: plan.retired }, retiredAt: null },
    data: { retiredAt: now },
  });
  await tx.factTopic.deleteMany({ where: { courseId } });
  await tx.factTopic.createMany({
    data: facts.flatMap(({ id, topics }) =>
      topics.map((topicId) => ({ factId: id, courseId, topicId })),
    ),
  });
  return plan;
}

/** What facts name, and what of facts is searched, grouped and tied. Written anew each time. */
async function publishEntities(tx: Database, course: Course): Promise<void> {
  const courseId = course.head.id;
  await tx.entity.deleteMany({ where: { courseId } });
  await tx.entity.createMany({ data: entityRows(course) });
  await tx.factEntity.createMany({ data: spokenOf(course) });
  await tx.$executeRaw`
    UPDATE "Fact" SET folded = said.folded, "group" = said."group",
      "supersedesId" = said."supersedesId"
    FROM jsonb_to_recordset(${JSON.stringify(factColumns(course))}::jsonb)
      AS said (id text, folded text, "group" text, "supersedesId" text)
    WHERE "Fact".id = said.id`;
}

async function publishCards(tx: Database, { courseId, compiled, now }: Edition): Promise<void> {
  const cards = uniqueById(compiled.flatMap((module) => module.cards));
  const ids = cards.map(({ id }) => id);
  await tx.card.createMany({
    data: cards.map(({ id, factId }) => ({ id, factId })),
    skipDuplicates: true,
  });
  await tx.card.updateMany({ where: { id: { in: ids } }, data: { retiredAt: null } });
  await tx.card.updateMany({
    where: { fact: { courseId }, id: { notIn: ids }, retiredAt: null },
    data: { retiredAt: now },
  });
}

async function publishItems(tx: Database, { courseId, compiled, now }: Edition) {
  const items = uniqueById(compiled.flatMap((module) => module.items));
  const published = await tx.$queryRaw<Revision[]>`
    SELECT i.id, i."meaningRevision", i."textRevision", body
    FROM "Item" i JOIN "Fact" f ON f.id = i."factId"
    JOIN "ItemRevision" r ON r."itemId" = i.id
      AND r."meaningRevision" = i."meaningRevision" AND r."textRevision" = i."textRevision"
    WHERE f."courseId" = ${courseId}`;
  const plan = planRevisions(
    published,
    items.map((item) => ({ id: item.id, meaningRevision: item.meaningRevision, body: item })),
  );
  await tx.$executeRaw`
    INSERT INTO "Item" (id, "factId", "cardId", family, "meaningRevision", "textRevision")
    SELECT id, body ->> 'factId', body ->> 'cardId', body ->> 'family',
      "meaningRevision", "textRevision"
    FROM jsonb_to_recordset(${JSON.stringify(plan.current)}::jsonb)
      AS item (id text, body jsonb, "meaningRevision" int, "textRevision" int)
    ON CONFLICT (id) DO UPDATE SET "meaningRevision" = excluded."meaningRevision",
      "textRevision" = excluded."textRevision", "retiredAt" = NULL`;
  await tx.itemRevision.createMany({
    data: plan.added.map(({ id, body, ...rest }) => ({ itemId: id, body: jsonOf(body), ...rest })),
    skipDuplicates: true,
  });
  await tx.item.updateMany({
    where: { id: { in: plan.retired }, retiredAt: null },
    data: { retiredAt: now },
  });
  return plan;
}

/** A module gets a new version only when something of it changed. @returns how many did */
async function publishVersions(
  tx: Database,
  course: Course,
  compiled: readonly CompiledModule[],
): Promise<number> {
  let count = 0;
  for (const module of course.modules) {
    const version = versionOf(module, compiled);
    await tx.module.upsert({
      where: { id: module.id },
      create: { id: module.id, courseId: course.head.id },
      update: {},
    });
    const latest = await tx.moduleVersion.findFirst({
      where: { moduleId: module.id },
      select: { number: true, digest: true },
      orderBy: { number: "desc" },
    });
    if (latest?.digest === version.digest) continue;
    await tx.moduleVersion.create({ data: { ...version, number: (latest?.number ?? 0) + 1 } });
    count += 1;
  }
  return count;
}

function versionOf(module: Module, compiled: readonly CompiledModule[]) {
  const facts = compiled.find((one) => one.module === module.id)?.facts ?? [];
  const listings = facts.map(({ id, meaningRevision }, index) => ({
    position: index + 1,
    factId: id,
    meaningRevision,
  }));
  const content = {
    title: module.title,
    summary: module.summary,
    objectives: module.objectives,
    brief: module.brief,
    topicIds: module.topics,
    documentIds: module.documents,
  };
  const digest = createHash("sha256").update(serialise({ content, listings })).digest("hex");
  return { ...content, moduleId: module.id, digest, listings: { create: listings } };
}

function uniqueById<T extends { id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** Compiled bodies are plain data; their type says more than Prisma's type of JSON can hold. */
function jsonOf(body: unknown): Prisma.InputJsonValue {
  return body as Prisma.InputJsonValue;
}
