import { rows } from "./e2e-database";

/**
 * Assigns to a learner a module of its own with this many cards, one a fact, each to be typed,
 * filled in and recalled. A session of it is short, and nobody else sees it.
 */
export async function assignSmallModule(learnerId: string, cards: number): Promise<void> {
  const factIds = await factsWithOneCard(cards);
  await rows(
    `INSERT INTO "Course" (id, title, summary, licence)
     VALUES ('small', 'Small', 'Small', 'CC-BY-SA-4.0') ON CONFLICT DO NOTHING`,
  );
  await rows(
    `WITH module AS (
       INSERT INTO "Module" (id, "courseId") VALUES ('small-' || $1, 'small') RETURNING id
     ), version AS (
       INSERT INTO "ModuleVersion"
         (id, "moduleId", number, digest, title, summary, objectives, brief, "topicIds", "documentIds")
       SELECT uuidv7(), id, 1, id, 'A small module', 'Small', '[]', '[]', '{}', '{}' FROM module
       RETURNING id
     ), listing AS (
       INSERT INTO "FactListing" ("versionId", position, "factId", "meaningRevision")
       SELECT version.id, place, f.id, f."meaningRevision"
       FROM version, unnest($2::text[]) WITH ORDINALITY AS listed ("factId", place)
       JOIN "Fact" f ON f.id = listed."factId"
     ), classroom AS (
       INSERT INTO "Classroom" (id, name, zone, "joinCode", "joinCodeExpiresAt")
       VALUES (uuidv7(), 'A small class', 'Asia/Bangkok', $1, now()) RETURNING id
     ), enrollment AS (
       INSERT INTO "Enrollment" ("userId", "classroomId", role)
       SELECT $1::uuid, id, 'STUDENT' FROM classroom
     )
     INSERT INTO "Assignment" (id, "classroomId", "versionId", title, due, zone)
     SELECT uuidv7(), classroom.id, version.id, 'Small', '2199-12-04T23:59', 'Asia/Bangkok'
     FROM classroom, version`,
    [learnerId, factIds],
  );
}

async function factsWithOneCard(limit: number): Promise<string[]> {
  const found = await rows<{ factId: string }>(
    `SELECT i."factId" FROM "Item" i JOIN "FactListing" l ON l."factId" = i."factId"
     JOIN "ModuleVersion" v ON v.id = l."versionId" AND v."moduleId" = 'russia-and-laos'
     WHERE i."retiredAt" IS NULL
       AND NOT EXISTS (SELECT FROM "Fact" newer WHERE newer."supersedesId" = i."factId")
     GROUP BY i."factId", l.position
     HAVING count(DISTINCT i."cardId") = 1
       AND array_agg(i.family) @> ARRAY['typed', 'cloze', 'flashcard']
       AND (SELECT count(*) FROM "FactTopic" t WHERE t."factId" = i."factId") = 1
     ORDER BY l.position LIMIT $1`,
    [limit],
  );
  return found.map(({ factId }) => factId);
}

/** What is right where this is asked. */
export async function rightAnswerTo(stem: string): Promise<string> {
  const [item] = await rows<{ shown: string }>(
    `SELECT body -> 'answer' ->> 'shown' AS shown FROM "ItemRevision" WHERE body ->> 'stem' = $1`,
    [stem],
  );
  if (!item) throw new Error(`Nothing asks "${stem}".`);
  return item.shown;
}
