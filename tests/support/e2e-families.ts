import { type GroupItem, groupFamilies } from "@/lib/content/group-item";
import type { Item } from "@/lib/content/item";
import { rows } from "./e2e-database";
import { groupItems } from "./group-items";

/** The families over several facts in the order in which an attempt of all of them asks them. */
export const askedFamilies = groupFamilies;

/** Begins for a learner a practice quiz of one question of each family over several facts. @returns its path */
export async function beginAllFamilies(learnerId: string): Promise<string> {
  const factIds = await twoFacts();
  for (const family of askedFamilies) await storeItem(aboutFacts(groupItems[family], factIds));
  return beginQuizOf(
    learnerId,
    askedFamilies.map((family) => groupItems[family].id),
  );
}

/** Begins a practice quiz of one question of each family over one fact. @returns its path, and them */
export async function beginSingleFamilies(learnerId: string) {
  const found = await rows<{ body: Item }>(
    `SELECT DISTINCT ON (i.family) r.body FROM "Item" i
     JOIN "ItemRevision" r ON r."itemId" = i.id AND r."meaningRevision" = i."meaningRevision"
       AND r."textRevision" = i."textRevision"
     JOIN "Fact" f ON f.id = r.body ->> 'factId' AND f."retiredAt" IS NULL
     JOIN "FactListing" l ON l."factId" = f.id
     JOIN "ModuleVersion" v ON v.id = l."versionId" AND v."moduleId" = 'russia-and-laos'
     WHERE i."retiredAt" IS NULL AND i.family <> 'flashcard' ORDER BY i.family, i.id`,
  );
  const items = found.map(({ body }) => body);
  const itemIds = items.map(({ id }) => id);
  return { items, path: await beginQuizOf(learnerId, itemIds) };
}

/** @returns the path of a practice quiz that asks these */
async function beginQuizOf(learnerId: string, itemIds: readonly string[]): Promise<string> {
  const [attempt] = await rows<{ id: string }>(
    `INSERT INTO "Attempt" ("learnerId", id, mode, seed, "startedAt", "countsFrom")
     VALUES ($1, uuidv7(), 'PRACTICE', 'families', now(), now()) RETURNING id`,
    [learnerId],
  );
  await rows(
    `INSERT INTO "AttemptItem" ("learnerId", "attemptId", position, "itemId", "meaningRevision",
       "textRevision", "optionIds")
     SELECT $1, $2, place, r."itemId", r."meaningRevision", r."textRevision",
       ARRAY(SELECT option ->> 'id' FROM jsonb_array_elements(r.body -> 'options') option)
     FROM unnest($3::text[]) WITH ORDINALITY AS asked (id, place)
     JOIN "ItemRevision" r ON r."itemId" = asked.id`,
    [learnerId, attempt?.id, itemIds],
  );
  return `/quizzes/${attempt?.id}`;
}

/** What each answer of an attempt is worth, in the order of its questions. */
export async function pointsOf(path: string): Promise<number[]> {
  const marks = await rows<{ points: number }>(
    `SELECT m.points FROM "Answer" a JOIN "Mark" m
       ON m."learnerId" = a."learnerId" AND m."answerId" = a.id
     WHERE a."attemptId" = $1 ORDER BY a.position`,
    [path.split("/").at(-1)],
  );
  return marks.map(({ points }) => points);
}

async function twoFacts(): Promise<string[]> {
  const found = await rows<{ id: string }>(
    `SELECT f.id FROM "Fact" f JOIN "FactListing" l ON l."factId" = f.id
     JOIN "ModuleVersion" v ON v.id = l."versionId" AND v."moduleId" = 'russia-and-laos'
     WHERE f."retiredAt" IS NULL ORDER BY l.position LIMIT 2`,
  );
  return found.map(({ id }) => id);
}

/** The item about facts that are published, so that its reasons lead to them. */
function aboutFacts(item: GroupItem, factIds: string[]): GroupItem {
  const factId = (index: number) => factIds[index % factIds.length] ?? "";
  const options = item.options.map((option, index) => ({ ...option, factId: factId(index) }));
  return { ...item, factIds, options };
}

/** Safe to repeat, as the specs on a phone and at a desk do. */
async function storeItem(item: GroupItem): Promise<void> {
  await rows(
    `INSERT INTO "Item" (id, family, "meaningRevision", "textRevision") VALUES ($1, $2, 1, 1)
     ON CONFLICT DO NOTHING`,
    [item.id, item.family],
  );
  await rows(
    `INSERT INTO "ItemFact" ("itemId", "factId", position)
     SELECT $1, id, place FROM unnest($2::text[]) WITH ORDINALITY AS member (id, place)
     ON CONFLICT DO NOTHING`,
    [item.id, item.factIds],
  );
  await rows(
    `INSERT INTO "ItemRevision" ("itemId", "meaningRevision", "textRevision", body)
     VALUES ($1, 1, 1, $2) ON CONFLICT DO NOTHING`,
    [item.id, JSON.stringify(item)],
  );
}
