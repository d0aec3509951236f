import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { cardsLeftOut, itemsLeftOut } from "@/lib/db/items-left-out";
import { isPractice, isReservedWhole } from "@/lib/db/practice-items";
import { studiedVersions } from "@/lib/db/studied-versions";
import type { CompiledFact } from "./compile/compiled-fact";
import type { Genre } from "./course";
import type { Family, OpenItem } from "./item";
import type { Citation } from "./source";
import { cardVisibleTo, visibleTo } from "./visible-to";

const moduleLine = {
  id: true,
  moduleId: true,
  number: true,
  title: true,
  summary: true,
  publishedAt: true,
  _count: { select: { listings: true } },
} satisfies Prisma.ModuleVersionSelect;

/** The newest version of each module that the viewer may see, by title. */
export async function visibleModules(viewerId: string) {
  const newest = await db.moduleVersion.findMany({
    where: visibleTo(viewerId),
    select: moduleLine,
    distinct: ["moduleId"],
    orderBy: [{ moduleId: "asc" }, { number: "desc" }],
  });
  return newest.toSorted((a, b) => a.title.localeCompare(b.title));
}

/** The same without those that are archived: what a class may be assigned. */
export async function assignableModules(viewerId: string) {
  const modules = await visibleModules(viewerId);
  const archived = await db.moduleArchiving.findMany({
    where: { moduleId: { in: modules.map(({ moduleId }) => moduleId) } },
    select: { moduleId: true },
  });
  return modules.filter(({ moduleId }) => archived.every((one) => one.moduleId !== moduleId));
}

/** A module at its newest version that the viewer may see, whole; else null. */
export async function visibleModule(viewerId: string, moduleId: string) {
  const version = await db.moduleVersion.findFirst({
    where: { moduleId, ...visibleTo(viewerId) },
    select: {
      ...moduleLine,
      objectives: true,
      brief: true,
      topicIds: true,
      documentIds: true,
      module: {
        select: { courseId: true, course: { select: { title: true, licence: true } } },
      },
    },
    orderBy: { number: "desc" },
  });
  if (!version) return null;
  const { courseId } = version.module;
  const [topics, documents, facts] = await Promise.all([
    db.topic.findMany({
      where: { courseId, id: { in: version.topicIds } },
      select: { id: true, title: true, summary: true },
    }),
    documentsOf(courseId),
    factsOf(version.id),
  ]);
  return {
    ...version,
    objectives: version.objectives as string[],
    brief: version.brief as { heading: string; text: string; facts: string[] }[],
    topics: inOrder(topics, version.topicIds),
    documents: inOrder(documents, version.documentIds),
    cited: documents,
    facts,
  };
}

/** This version and its module, if the viewer may see it; else null. */
export async function visibleVersion(viewerId: string, versionId: string) {
  const version = await db.moduleVersion.findFirst({
    where: { id: versionId, ...visibleTo(viewerId) },
    select: { moduleId: true },
  });
  return version && { versionId, moduleId: version.moduleId };
}

/** Whether the viewer may see this version. */
export async function isVersionVisible(viewerId: string, versionId: string): Promise<boolean> {
  const where = { id: versionId, ...visibleTo(viewerId) };
  return (await db.moduleVersion.count({ where })) > 0;
}

/** Whether the viewer may see this version, and its module is not archived. */
export async function isVersionAssignable(viewerId: string, versionId: string): Promise<boolean> {
  const where = { id: versionId, module: { archiving: { is: null } }, ...visibleTo(viewerId) };
  return (await db.moduleVersion.count({ where })) > 0;
}

/** The facts of a version in their order, each as it stands now; retired ones are left out. */
async function factsOf(versionId: string): Promise<CompiledFact[]> {
  const rows = await db.$queryRaw<{ body: CompiledFact }[]>`
    SELECT r.body FROM "FactListing" l
    JOIN "Fact" f ON f.id = l."factId" AND f."retiredAt" IS NULL
    JOIN "FactRevision" r ON r."factId" = f.id
      AND r."meaningRevision" = f."meaningRevision" AND r."textRevision" = f."textRevision"
    WHERE l."versionId" = ${versionId}::uuid
    ORDER BY l.position`;
  return rows.map(({ body }) => body);
}

/** Notes that a learner opened a module; the first time stands. */
export async function openModule(
  learnerId: string,
  moduleId: string,
  openedAt = new Date(),
): Promise<void> {
  await db.moduleOpening.createMany({
    data: [{ learnerId, moduleId, openedAt }],
    skipDuplicates: true,
  });
}

/** A card that a learner studies, where it stands in its module, and how it is called for sorting. */
export type StudiedCard = {
  cardId: string;
  factId: string;
  courseId: string;
  topicIds: string[];
  meaningRevision: number;
};

/**
 * The cards of all modules that the learner opened or was assigned, in the order of meeting. What the
 * world has overtaken stays published and is not studied any more, and what is reserved for tests or
 * left out for the learner's classes in each of its ways is not studied.
 */
export async function studiedCards(learnerId: string): Promise<StudiedCard[]> {
  // As one value: of some thousand rows the reading costs more than the finding.
  const [found] = await db.$queryRaw<{ cards: [string, string, string, string[], number][] }[]>`
    WITH studied AS (${studiedVersions(learnerId)}), met AS (
      SELECT l."factId", min(l.position) AS position
      FROM "FactListing" l JOIN studied ON studied.id = l."versionId" GROUP BY l."factId"
    )
    SELECT coalesce(json_agg(json_build_array(c.id, f.id, f."courseId",
      coalesce(topics.ids, '{}'), f."meaningRevision") ORDER BY met.position, c.id), '[]') AS cards
    FROM met LEFT JOIN (
      SELECT "factId", array_agg("topicId" ORDER BY "topicId") AS ids FROM "FactTopic" GROUP BY 1
    ) topics USING ("factId")
    JOIN "Fact" f ON f.id = met."factId" AND f."retiredAt" IS NULL
      AND NOT EXISTS (SELECT FROM "Fact" newer
        WHERE newer."supersedesId" = f.id AND newer."retiredAt" IS NULL)
    JOIN "Card" c ON c."factId" = f.id AND c."retiredAt" IS NULL AND NOT ${isReservedWhole}
      AND c.id NOT IN (${cardsLeftOut(learnerId)})`;
  const cards = found?.cards ?? [];
  return cards.map(([cardId, factId, courseId, topicIds, meaningRevision]) => {
    return { cardId, factId, courseId, topicIds, meaningRevision };
  });
}

/** Those of the cards that the viewer may see, retired ones included: they may still be sent in. */
export async function visibleCardIds(
  viewerId: string,
  cardIds: readonly string[],
): Promise<Set<string>> {
  const cards = await db.card.findMany({
    where: { id: { in: [...cardIds] }, ...cardVisibleTo(viewerId) },
    select: { id: true },
  });
  return new Set(cards.map(({ id }) => id));
}

/** What a review shows of a card: its fact, where that stands, and the ways of asking it. */
export type CardMaterial = {
  cardId: string;
  courseId: string;
  fact: Omit<CompiledFact, "slots" | "comments">;
  items: OpenItem[];
};

/**
 * The material of cards, in no order, with the ways of asking that are of these families, not
 * reserved and not left out for the learner; a card that has none is missing. The caller has made
 * sure that they may be seen.
 */
export function cardMaterial(
  learnerId: string,
  cardIds: readonly string[],
  families: readonly Family[],
): Promise<CardMaterial[]> {
  return db.$queryRaw<CardMaterial[]>`
    SELECT c.id AS "cardId", f."courseId", r.body - '{slots,comments}'::text[] AS fact, ways.items
    FROM "Card" c
    JOIN "Fact" f ON f.id = c."factId"
    JOIN "FactRevision" r ON r."factId" = f.id
      AND r."meaningRevision" = f."meaningRevision" AND r."textRevision" = f."textRevision"
    JOIN LATERAL (
      SELECT jsonb_agg(ir.body - '{options,explanation}'::text[] ORDER BY i.id) AS items
      FROM "Item" i
      JOIN "ItemRevision" ir ON ir."itemId" = i.id
        AND ir."meaningRevision" = i."meaningRevision" AND ir."textRevision" = i."textRevision"
      WHERE i."cardId" = c.id AND i."retiredAt" IS NULL AND i.family = ANY(${[...families]})
        AND ${isPractice} AND i.id NOT IN (${itemsLeftOut(learnerId)})
    ) ways ON ways.items IS NOT NULL
    WHERE c.id = ANY(${[...cardIds]})`;
}

/** The documents of a course, or those of them with these ids, as they are cited. */
export async function documentsOf(courseId: string, ids?: readonly string[]): Promise<Citation[]> {
  const documents = await db.document.findMany({
    where: { courseId, ...(ids && { id: { in: [...ids] } }) },
    select: {
      id: true,
      outlet: true,
      outletGloss: true,
      author: true,
      title: true,
      url: true,
      published: true,
      publishedGrounds: true,
      genre: true,
    },
    orderBy: { id: "asc" },
  });
  return documents.map(({ genre, ...document }) => ({ ...document, genre: genre as Genre }));
}

function inOrder<T extends { id: string }>(rows: readonly T[], ids: readonly string[]): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
