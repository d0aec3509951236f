import "server-only";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import type { Entity } from "@/lib/content/course";
import { visibleTo } from "@/lib/content/visible-to";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { isPractice } from "@/lib/db/practice-items";

/** The one statement of which facts a person may see: those that a module of theirs lists. */
const listedFor = (viewerId: string) =>
  ({ listings: { some: { version: visibleTo(viewerId) } } }) satisfies Prisma.FactWhereInput;

/** A fact as it stands now, with the modules of the viewer's that list it; else null. */
export async function visibleFact(viewerId: string, factId: string) {
  const fact = await db.fact.findFirst({
    where: { id: factId, ...listedFor(viewerId) },
    select: {
      courseId: true,
      group: true,
      retiredAt: true,
      removal: { select: { reason: true } },
      topics: { select: { topic: { select: { id: true, title: true } } } },
      entities: { select: { entity: { select: { id: true, name: true } } } },
      listings: {
        where: { version: visibleTo(viewerId) },
        select: { version: { select: { moduleId: true, title: true } } },
        orderBy: { version: { number: "desc" } },
      },
    },
  });
  const [body] = fact ? await bodiesOf([factId]) : [];
  if (!fact || !body) return null;
  const modules = fact.listings.map(({ version }) => [version.moduleId, version.title] as const);
  return {
    ...fact,
    body,
    topics: fact.topics.map(({ topic }) => topic),
    entities: fact.entities.map(({ entity }) => entity),
    // Of several versions the newest comes first, and stays.
    modules: [...new Map(modules.toReversed())].map(([id, title]) => ({ id, title })),
  };
}

/** Those of the facts that the viewer may see and that are not retired, as they stand now, by id. */
export async function visibleFacts(
  viewerId: string,
  which: Prisma.FactWhereInput,
): Promise<CompiledFact[]> {
  const ids = await db.fact.findMany({
    where: { AND: [which, listedFor(viewerId), { retiredAt: null }] },
    select: { id: true },
  });
  return bodiesOf(ids.map(({ id }) => id));
}

/** The facts that contradict this one, that it replaced, or that replaced it. */
export async function relatedFacts(
  viewerId: string,
  { body, courseId }: { body: CompiledFact; courseId: string },
): Promise<CompiledFact[]> {
  const naming = await db.$queryRaw<{ id: string }[]>`
    SELECT f.id FROM "Fact" f JOIN "FactRevision" r ON r."factId" = f.id
      AND r."meaningRevision" = f."meaningRevision" AND r."textRevision" = f."textRevision"
    WHERE f."courseId" = ${courseId} AND (r.body ->> 'supersedes' = ${body.id}
      OR r.body -> 'contradicts' @> to_jsonb(${body.id}::text))`;
  const named = [...body.contradicts, ...(body.supersedes ? [body.supersedes] : [])];
  const ids = [...named, ...naming.map(({ id }) => id)];
  return visibleFacts(viewerId, { id: { in: ids } });
}

/** How a fact's cards ask it, in the order of their slots. The caller has made sure it may be seen. */
export async function promptsOf(factId: string): Promise<{ cardId: string; question: string }[]> {
  return db.$queryRaw`
    SELECT i."cardId", r.body ->> 'stem' AS question FROM "Item" i
    JOIN "ItemRevision" r ON r."itemId" = i.id
      AND r."meaningRevision" = i."meaningRevision" AND r."textRevision" = i."textRevision"
    WHERE i."factId" = ${factId} AND i.family = 'flashcard' AND i."cardId" IS NOT NULL
      AND i."retiredAt" IS NULL AND ${isPractice} ORDER BY i."cardId"`;
}

async function bodiesOf(ids: readonly string[]): Promise<CompiledFact[]> {
  const rows = await db.$queryRaw<{ body: CompiledFact }[]>`
    SELECT r.body FROM "Fact" f JOIN "FactRevision" r ON r."factId" = f.id
      AND r."meaningRevision" = f."meaningRevision" AND r."textRevision" = f."textRevision"
    WHERE f.id IN (${Prisma.join([...ids, ""])}) ORDER BY f.id`;
  return rows.map(({ body }) => body);
}

/** The entities that facts of the viewer's name, by name; each with how many of the facts do. */
export async function visibleEntities(viewerId: string, which: Prisma.EntityWhereInput = {}) {
  const fact = { retiredAt: null, ...listedFor(viewerId) };
  const entities = await db.entity.findMany({
    where: { AND: [which, { facts: { some: { fact } } }] },
    select: {
      ...{ courseId: true, id: true, type: true, name: true, aliases: true, local: true },
      ...{ gloss: true, notTheSame: true, folded: true },
      _count: { select: { facts: { where: { fact } } } },
    },
    orderBy: [{ name: "asc" }, { courseId: "asc" }],
  });
  return entities.map(({ local, _count, ...entity }) => ({
    ...entity,
    local: local as Entity["local"],
    facts: _count.facts,
  }));
}

/** The names of entities of a course, by id. The caller shows them beside what may be seen. */
export async function entityNames(
  courseId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db.entity.findMany({
    where: { courseId, id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The topics of that id, one a course, under which the viewer has facts. */
export function visibleTopics(viewerId: string, topicId: string) {
  const fact = { retiredAt: null, ...listedFor(viewerId) };
  return db.topic.findMany({
    where: { id: topicId, facts: { some: { fact } } },
    select: { courseId: true, id: true, title: true, summary: true },
    orderBy: { courseId: "asc" },
  });
}

/** The charts that facts are bars of, by the fact's id; facts of no chart are missing. */
export async function chartsOf(factIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.fact.findMany({
    where: { id: { in: [...factIds] }, group: { not: null } },
    select: { id: true, group: true },
  });
  return new Map(rows.flatMap(({ id, group }) => (group ? [[id, group] as const] : [])));
}

/** The documents of the viewer's modules in which each of these folded words stands, by title. */
export async function documentsWith(viewerId: string, words: readonly string[]) {
  const versions = await db.moduleVersion.findMany({
    where: visibleTo(viewerId),
    select: { documentIds: true, module: { select: { courseId: true } } },
  });
  const read = versions.map(({ documentIds, module }) => ({
    courseId: module.courseId,
    id: { in: documentIds },
  }));
  return db.document.findMany({
    where: { OR: read, AND: holding(words) },
    select: {
      ...{ courseId: true, id: true, title: true, outlet: true, author: true },
      ...{ published: true, url: true },
    },
    orderBy: [{ title: "asc" }, { id: "asc" }],
  });
}

/** That each of these words stands in what is searched. Folded words hold no sign of a pattern. */
export function holding(words: readonly string[]) {
  return words.map((word) => ({ folded: { contains: word } }));
}
