import "server-only";
import type { Module } from "@/lib/content/course";
import type { SourceTexts } from "@/lib/content/lint/source-texts";
import { db } from "@/lib/db/client";
import type { Database } from "@/lib/db/transaction";

/** What an editor saw and told to publish, how that ended, and by whom. */
export type Publishing = {
  id: string;
  moduleIds: string[];
  shown: string;
  orderedAt: Date;
  publishedAt: Date | null;
  refusedAt: Date | null;
  orderedBy: { name: string } | null;
};

const columns = {
  ...{ id: true, moduleIds: true, shown: true, orderedAt: true },
  ...{ publishedAt: true, refusedAt: true, orderedBy: { select: { name: true } } },
} as const;

const isOpen = { publishedAt: null, refusedAt: null } as const;

/**
 * Notes what an editor saw and told to publish. One that waits for the same is enough.
 *
 * @returns the id of the one that waits
 */
export async function orderPublishing(
  tx: Database,
  orderedById: string,
  order: { courseId: string; moduleIds: string[]; shown: string; orderedAt: Date },
): Promise<string> {
  const { courseId, shown } = order;
  const waiting = await tx.coursePublishing.findFirst({
    where: { courseId, shown, ...isOpen },
    select: { id: true },
  });
  const data = { ...order, orderedById };
  return (waiting ?? (await tx.coursePublishing.create({ data, select: { id: true } }))).id;
}

/** The publishings of a course that wait, the first that was ordered first. */
export function waitingPublishings(courseId: string, tx: Database = db): Promise<Publishing[]> {
  return tx.coursePublishing.findMany({
    where: { courseId, ...isOpen },
    select: columns,
    orderBy: [{ orderedAt: "asc" }, { id: "asc" }],
  });
}

/** The last that was told of a module, however it ended, or null. */
export function lastPublishing(courseId: string, moduleId: string): Promise<Publishing | null> {
  return db.coursePublishing.findFirst({
    where: { courseId, moduleIds: { has: moduleId } },
    select: columns,
    orderBy: [{ orderedAt: "desc" }, { id: "desc" }],
  });
}

/** Notes how a publishing ended, once: of two who do it at the same time one is told so. */
export async function endPublishing(
  tx: Database,
  { courseId, id }: { courseId: string; id: string },
  ended: { publishedAt: Date } | { refusedAt: Date },
): Promise<boolean> {
  const where = { courseId, id, ...isOpen };
  return (await tx.coursePublishing.updateMany({ where, data: ended })).count === 1;
}

/** The modules of a course as they were published last, by id, archived ones too. */
export async function publishedModules(courseId: string, tx: Database = db): Promise<Module[]> {
  const versions = await tx.moduleVersion.findMany({
    where: { module: { courseId } },
    select: {
      ...{ moduleId: true, title: true, summary: true, objectives: true, brief: true },
      ...{ topicIds: true, documentIds: true },
      listings: { select: { factId: true }, orderBy: { position: "asc" } },
    },
    distinct: ["moduleId"],
    orderBy: [{ moduleId: "asc" }, { number: "desc" }],
  });
  return versions.map(({ moduleId: id, topicIds, documentIds, listings, ...said }) => ({
    ...{ id, title: said.title, summary: said.summary },
    objectives: said.objectives as Module["objectives"],
    ...{ topics: topicIds, documents: documentIds },
    brief: said.brief as Module["brief"],
    facts: listings.map(({ factId }) => factId),
  }));
}

/** Of each published module of a course its newest version, and since when it is archived. */
export async function moduleStandings(courseId: string) {
  const modules = await db.module.findMany({
    where: { courseId },
    select: {
      id: true,
      archiving: { select: { archivedAt: true, archivedBy: { select: { name: true } } } },
      versions: {
        select: { id: true, number: true, publishedAt: true },
        orderBy: { number: "desc" },
        take: 1,
      },
    },
    orderBy: { id: "asc" },
  });
  return modules.flatMap(({ id, archiving, versions: [version] }) =>
    version ? [{ moduleId: id, version, archiving }] : [],
  );
}

/** The kept paragraphs of a course's documents in order. For its editors alone. */
export async function courseTexts(courseId: string, tx: Database = db): Promise<SourceTexts> {
  const rows = await tx.passage.findMany({
    where: { courseId, paragraph: { not: null } },
    select: { documentId: true, text: true },
    orderBy: [{ documentId: "asc" }, { paragraph: "asc" }],
  });
  const texts = new Map<string, string[]>();
  for (const { documentId, text } of rows) {
    texts.set(documentId, [...(texts.get(documentId) ?? []), text]);
  }
  return texts;
}

/** Offers a published module of a course to no more classes; the first time stands. */
export async function archiveModule(
  archivedById: string,
  { courseId, moduleId }: { courseId: string; moduleId: string },
  archivedAt: Date,
): Promise<void> {
  const isThere = await db.module.count({ where: { id: moduleId, courseId } });
  if (isThere === 0) return;
  await db.moduleArchiving.createMany({
    data: [{ moduleId, archivedAt, archivedById }],
    skipDuplicates: true,
  });
}

/** Offers an archived module of a course to classes again. Safe to repeat. */
export async function reopenModule(courseId: string, moduleId: string): Promise<void> {
  await db.moduleArchiving.deleteMany({ where: { moduleId, module: { courseId } } });
}

/** Whose progress a publishing of a course may touch: learners who remember or answered something of it. */
export async function learnersOf(courseId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT m."learnerId" AS id FROM "CardMemory" m JOIN "Card" c ON c.id = m."cardId"
      JOIN "Fact" f ON f.id = c."factId" WHERE f."courseId" = ${courseId}
    UNION SELECT t."learnerId" FROM "TopicProgress" t WHERE t."courseId" = ${courseId}
    UNION SELECT a."learnerId" FROM "Attempt" a JOIN "ModuleVersion" v ON v.id = a."versionId"
      JOIN "Module" m ON m.id = v."moduleId" WHERE m."courseId" = ${courseId}
    ORDER BY id`;
  return rows.map(({ id }) => id);
}
