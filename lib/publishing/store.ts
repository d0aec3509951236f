import "server-only";
import { createHash } from "node:crypto";
import { groupItemId } from "@/lib/content/compile/groups/parts";
import { serialise } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
import { factIdOf } from "@/lib/content/item";
import type { Prisma } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";
import type { CardPlan } from "./cards";
import { documentRows, entityRows, factColumns, spokenOf, topicsOfFacts } from "./course-rows";
import { forecastProblems, forecastRows, resolutionRows } from "./forecast-rows";
import { itemRows, memberRows, revisionKey } from "./item-rows";
import {
  type Edition,
  type PublishedCourse,
  type PublishingPlan,
  planPublishing,
  type StoredFact,
  type StoredItem,
  type StoredModule,
} from "./plan";

/** Until the transaction has ended nothing else is published: who comes second waits, and sees what the first left. */
export async function lockPublishing(tx: Database): Promise<void> {
  // The administrators' lock has the number 1.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(2)`;
}

/** What publishing an edition would do, for `applyPlan` in the same transaction, which holds the lock then. */
export async function planEdition(tx: Database, edition: Edition): Promise<PublishingPlan> {
  await lockPublishing(tx);
  const published = await publishedCourse(tx, edition.course);
  const plan = planPublishing(published, edition, (content) =>
    createHash("sha256").update(serialise(content)).digest("hex"),
  );
  const ledger = await tx.forecast.findMany({
    where: { fact: { courseId: edition.course.head.id } },
    select: { factId: true, meaningRevision: true, deadline: true },
  });
  return { ...plan, problems: [...plan.problems, ...forecastProblems(ledger, edition.course)] };
}

/**
 * Publishes what is planned and nothing else. A course that is new here comes from files and is opened to
 * everyone who is signed in; one made here stays with its editors and who is assigned a module.
 *
 * @throws where the plan has problems: it would make ids mean what they did not mean
 */
export async function applyPlan(tx: Database, plan: PublishingPlan, now: Date): Promise<void> {
  if (plan.problems.length > 0) throw new Error("A plan with problems is not applied.");
  await writeCourse(tx, plan.course);
  await writeFacts(tx, plan, now);
  await writeFactBase(tx, plan.course);
  await writeCards(tx, plan.cards, now);
  await writeItems(tx, plan, now);
  await writeVersions(tx, plan);
  await writeLedger(tx, plan.course, now);
  await writeComparisons(tx, plan.course);
}

async function publishedCourse(tx: Database, course: Course): Promise<PublishedCourse> {
  const courseId = course.head.id;
  const named = course.facts.map(({ id }) => id);
  const [facts, cards, items, modules] = await Promise.all([
    tx.$queryRaw<StoredFact[]>`
      SELECT f.id, f."courseId", f."meaningRevision", f."textRevision", r.body,
        f."retiredAt" IS NOT NULL AS "isRetired"
      FROM "Fact" f JOIN "FactRevision" r ON r."factId" = f.id
        AND r."meaningRevision" = f."meaningRevision" AND r."textRevision" = f."textRevision"
      WHERE f."courseId" = ${courseId} OR f.id = ANY(${named}) ORDER BY f.id`,
    tx.$queryRaw<PublishedCourse["cards"]>`
      SELECT c.id, c."retiredAt" IS NOT NULL AS "isRetired"
      FROM "Card" c JOIN "Fact" f ON f.id = c."factId"
      WHERE f."courseId" = ${courseId} ORDER BY c.id`,
    storedItems(tx, course),
    tx.$queryRaw<StoredModule[]>`
      SELECT DISTINCT ON (m.id) m.id, m."courseId", v.number, v.digest
      FROM "Module" m LEFT JOIN "ModuleVersion" v ON v."moduleId" = m.id
      WHERE m.id = ANY(${course.modules.map(({ id }) => id)})
      ORDER BY m.id, v.number DESC`,
  ]);
  return { facts, cards, items, modules };
}

/** The items of a course, and those of other courses that bear the id of one of its groups. */
function storedItems(tx: Database, { head, groups }: Course): Promise<StoredItem[]> {
  return tx.$queryRaw`
    WITH asked AS (
      SELECT i.id, i."factId" FROM "Item" i WHERE i."factId" IS NOT NULL
      UNION ALL
      SELECT m."itemId", min(m."factId") FROM "ItemFact" m GROUP BY m."itemId"
    )
    SELECT i.id, f."courseId", i."meaningRevision", i."textRevision", r.body,
      i."retiredAt" IS NOT NULL AS "isRetired"
    FROM asked JOIN "Item" i USING (id) JOIN "Fact" f ON f.id = asked."factId"
    JOIN "ItemRevision" r ON r."itemId" = i.id
      AND r."meaningRevision" = i."meaningRevision" AND r."textRevision" = i."textRevision"
    WHERE f."courseId" = ${head.id} OR i.id = ANY(${groups.map(groupItemId)}) ORDER BY i.id`;
}

async function writeCourse(tx: Database, course: Course): Promise<void> {
  const { id: courseId, ...head } = course.head;
  await tx.course.upsert({
    where: { id: courseId },
    create: { id: courseId, ...head, opening: { create: {} } },
    update: head,
  });
  await tx.document.deleteMany({ where: { courseId } });
  await tx.document.createMany({ data: documentRows(course) });
  await tx.$executeRaw`
    INSERT INTO "Topic" ("courseId", id, title, summary)
    SELECT ${courseId}, id, title, summary
    FROM jsonb_to_recordset(${JSON.stringify(course.topics)}::jsonb)
      AS topic (id text, title text, summary text)
    ON CONFLICT ("courseId", id) DO UPDATE SET title = excluded.title, summary = excluded.summary`;
}

async function writeFacts(tx: Database, plan: PublishingPlan, now: Date): Promise<void> {
  const changed = plan.facts.current.filter(({ change }) => change !== null);
  await tx.$executeRaw`
    INSERT INTO "Fact" (id, "courseId", "meaningRevision", "textRevision")
    SELECT id, ${plan.course.head.id}, "meaningRevision", "textRevision"
    FROM jsonb_to_recordset(${JSON.stringify(changed.map(revisionKey))}::jsonb)
      AS fact (id text, "meaningRevision" int, "textRevision" int)
    ON CONFLICT (id) DO UPDATE SET "meaningRevision" = excluded."meaningRevision",
      "textRevision" = excluded."textRevision", "retiredAt" = NULL`;
  await tx.factRevision.createMany({
    data: changed.map(({ id, meaningRevision, textRevision, body }) => ({
      factId: id,
      meaningRevision,
      textRevision,
      body: jsonOf(body),
      createdAt: now,
    })),
    // What came back unchanged has its revision.
    skipDuplicates: true,
  });
  await tx.fact.updateMany({
    where: { id: { in: plan.facts.retired.map(({ id }) => id) } },
    data: { retiredAt: now },
  });
}

/** What facts name, where they stand, and what of them is searched, grouped and tied. Anew each time. */
async function writeFactBase(tx: Database, course: Course): Promise<void> {
  const courseId = course.head.id;
  await tx.factTopic.deleteMany({ where: { courseId } });
  await tx.factTopic.createMany({ data: topicsOfFacts(course) });
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

async function writeCards(tx: Database, cards: CardPlan, now: Date): Promise<void> {
  await tx.card.createMany({ data: cards.added.map((id) => ({ id, factId: factIdOf(id) })) });
  await tx.card.updateMany({ where: { id: { in: cards.returned } }, data: { retiredAt: null } });
  await tx.card.updateMany({ where: { id: { in: cards.retired } }, data: { retiredAt: now } });
}

async function writeItems(tx: Database, { items }: PublishingPlan, now: Date): Promise<void> {
  const changed = items.current.filter(({ change }) => change !== null);
  await tx.$executeRaw`
    INSERT INTO "Item" (id, "factId", "cardId", family, "meaningRevision", "textRevision")
    SELECT id, "factId", "cardId", family, "meaningRevision", "textRevision"
    FROM jsonb_populate_recordset(NULL::"Item", ${JSON.stringify(itemRows(changed))}::jsonb)
    ON CONFLICT (id) DO UPDATE SET "meaningRevision" = excluded."meaningRevision",
      "textRevision" = excluded."textRevision", "retiredAt" = NULL`;
  await tx.itemRevision.createMany({
    data: changed.map(({ id, meaningRevision, textRevision, body }) => ({
      itemId: id,
      meaningRevision,
      textRevision,
      body: jsonOf(body),
      createdAt: now,
    })),
    skipDuplicates: true,
  });
  await tx.itemFact.deleteMany({ where: { itemId: { in: changed.map(({ id }) => id) } } });
  await tx.itemFact.createMany({ data: memberRows(changed) });
  await tx.item.updateMany({
    where: { id: { in: items.retired.map(({ id }) => id) } },
    data: { retiredAt: now },
  });
}

async function writeVersions(tx: Database, { course, versions }: PublishingPlan): Promise<void> {
  const modules = versions.map(({ moduleId }) => ({ id: moduleId, courseId: course.head.id }));
  await tx.module.createMany({ data: modules, skipDuplicates: true });
  for (const { content, listings, ...version } of versions) {
    await tx.moduleVersion.create({
      data: { ...version, ...content, listings: { create: listings } },
    });
  }
}

/** The forecasts, and what became of them where the file says so; an entry that is gone is retired. */
async function writeLedger(tx: Database, course: Course, now: Date): Promise<void> {
  const [forecasts, resolutions] = [forecastRows(course), resolutionRows(course)];
  const own = { fact: { courseId: course.head.id } };
  await tx.forecast.updateMany({ where: { ...own, retiredAt: null }, data: { retiredAt: now } });
  await tx.$executeRaw`
    INSERT INTO "Forecast"
    SELECT * FROM jsonb_populate_recordset(NULL::"Forecast", ${JSON.stringify(forecasts)}::jsonb)
    ON CONFLICT ("factId") DO UPDATE SET "meaningRevision" = excluded."meaningRevision",
      question = excluded.question, criterion = excluded.criterion,
      "criterionIsOurs" = excluded."criterionIsOurs", deadline = excluded.deadline,
      "deadlineIsOurs" = excluded."deadlineIsOurs", "deadlineGrounds" = excluded."deadlineGrounds",
      "authorProbability" = excluded."authorProbability", "retiredAt" = NULL`;
  const settled = resolutions.map(({ factId }) => factId);
  await tx.resolution.deleteMany({
    where: { forecast: own, resolvedById: null, factId: { notIn: settled } },
  });
  const rows = resolutions.map((row) => ({ ...row, resolvedAt: now }));
  await tx.$executeRaw`
    INSERT INTO "Resolution"
    SELECT * FROM jsonb_populate_recordset(NULL::"Resolution", ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT ("factId") DO UPDATE SET outcome = excluded.outcome,
      "settledOn" = excluded."settledOn", why = excluded.why, sources = excluded.sources`;
}

async function writeComparisons(tx: Database, { head, comparisons }: Course): Promise<void> {
  const courseId = head.id;
  await tx.comparison.deleteMany({ where: { courseId } });
  await tx.comparison.createMany({
    data: comparisons.map((comparison, i) => ({ courseId, position: i + 1, ...comparison })),
  });
}

/** Compiled bodies are plain data; their type says more than Prisma's type of JSON can hold. */
function jsonOf(body: unknown): Prisma.InputJsonValue {
  return body as Prisma.InputJsonValue;
}
