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

/** Those of one topic first: a short module then has one topic. */
async function factsWithOneCard(limit: number): Promise<string[]> {
  const found = await rows<{ factId: string }>(
    `SELECT i."factId" FROM "Item" i JOIN "FactListing" l ON l."factId" = i."factId"
     JOIN "ModuleVersion" v ON v.id = l."versionId" AND v."moduleId" NOT LIKE 'small-%'
     WHERE i."retiredAt" IS NULL
       AND NOT EXISTS (SELECT FROM "Fact" newer WHERE newer."supersedesId" = i."factId")
     GROUP BY i."factId", v."moduleId", l.position
     HAVING count(DISTINCT i."cardId") = 1
       AND array_agg(i.family) @> ARRAY['typed', 'cloze', 'flashcard']
     ORDER BY (SELECT count(*) FROM "FactTopic" t WHERE t."factId" = i."factId"), v."moduleId",
       l.position LIMIT $1`,
    [limit],
  );
  return found.map(({ factId }) => factId);
}

/**
 * Lets a learner have learned what a fact of their small module took the place of: a statement of
 * December 2001, which nobody else ever saw.
 */
export async function learnedBeforeItChanged(learnerId: string): Promise<string> {
  const former = "Ventia was the capital until 2001.";
  const body = { id: "f_0000000000", statement: former, asOf: { date: "2001-12" } };
  await rows(
    `INSERT INTO "Fact" (id, "courseId", "meaningRevision", "textRevision")
     VALUES ('f_0000000000', 'small', 1, 1) ON CONFLICT DO NOTHING`,
  );
  await rows(
    `INSERT INTO "FactRevision" ("factId", "meaningRevision", "textRevision", body)
     VALUES ('f_0000000000', 1, 1, $1) ON CONFLICT DO NOTHING`,
    [JSON.stringify(body)],
  );
  await rows(
    `INSERT INTO "Card" (id, "factId") VALUES ('f_0000000000:of', 'f_0000000000')
     ON CONFLICT DO NOTHING`,
  );
  await rows(
    `INSERT INTO "Review" ("learnerId", id, "learnerSeq", "deviceId", "deviceSeq", "sessionId",
       "cardId", "meaningRevision", rating, "ratedBy", counts, "deviceAt", "effectiveAt", zone,
       "dayStartHour", "durationMs")
     VALUES ($1, uuidv7(), 1, uuidv7(), 1, uuidv7(), 'f_0000000000:of', 1, 'GOOD', 'SELF', true,
       '2026-01-05T03:00Z', '2026-01-05T03:00Z', 'Asia/Vientiane', 4, 900)`,
    [learnerId],
  );
  await rows(`UPDATE "User" SET "learnerSeq" = 1 WHERE id = $1`, [learnerId]);
  await rows(
    `UPDATE "Fact" SET "supersedesId" = 'f_0000000000' WHERE id = (
       SELECT l."factId" FROM "FactListing" l JOIN "ModuleVersion" v ON v.id = l."versionId"
       WHERE v."moduleId" = 'small-' || $1 AND l.position = 2)`,
    [learnerId],
  );
  return former;
}

/** Lets a learner have answered every card of their small module twice, the last time 50 days ago. */
export async function learnedLongAgo(learnerId: string): Promise<void> {
  const cards = `SELECT c.id, l."meaningRevision" AS revision,
      row_number() OVER (ORDER BY c.id) AS place
    FROM "Card" c JOIN "FactListing" l ON l."factId" = c."factId"
    JOIN "ModuleVersion" v ON v.id = l."versionId" AND v."moduleId" = 'small-' || $1`;
  await rows(
    `INSERT INTO "Review" ("learnerId", id, "learnerSeq", "deviceId", "deviceSeq", "sessionId",
       "cardId", "meaningRevision", rating, "ratedBy", counts, "deviceAt", "effectiveAt", zone,
       "dayStartHour", "durationMs")
     SELECT $1::uuid, uuidv7(), 2 * place + n, uuidv7(), 2 * place + n, uuidv7(), id, revision, 'GOOD',
       'SELF', true, now() - (60 - 10 * n) * interval '1 day',
       now() - (60 - 10 * n) * interval '1 day', 'Asia/Vientiane', 4, 900
     FROM (${cards}) card, generate_series(0, 1) AS n`,
    [learnerId],
  );
  await rows(`UPDATE "User" SET "learnerSeq" = 1000 WHERE id = $1`, [learnerId]);
  // The day begins at four there, seven hours ahead of UTC.
  await rows(
    `INSERT INTO "CardMemory" ("learnerId", "cardId", "meaningRevision", "stabilityDays",
       difficulty, "lastStudyDay", "dueOn", "reviewCount", lapses)
     SELECT $1::uuid, id, revision, 15, 2.1, today - 50, today - 35, 2, 0
     FROM (${cards}) card,
       floor(extract(epoch FROM now() + interval '3 hours') / 86400) AS today`,
    [learnerId],
  );
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
