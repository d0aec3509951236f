import { rows } from "./e2e-database";

/**
 * Gives a class a published test on the real module, with some of its questions, and more time to one
 * of its students. @returns its id
 */
export async function setTestOf(classroomId: string, title: string, studentId: string) {
  const [test] = await rows<{ id: string }>(
    `INSERT INTO "Test" (id, "classroomId", "versionId", title, opens, due, zone, minutes, tries,
       feedback, "order", seed, certainty)
     SELECT uuidv7(), $1, v.id, $2, '2026-01-01T09:00', '2190-12-04T23:59', 'Asia/Bangkok', 45, 2,
       'AFTER_DUE', 'OWN', 'seed', true
     FROM "ModuleVersion" v WHERE v."moduleId" = 'russia-and-laos' ORDER BY v.number DESC LIMIT 1
     RETURNING id`,
    [classroomId, title],
  );
  const id = test?.id ?? "";
  await rows(
    `INSERT INTO "TestItem" ("testId", position, "itemId")
     SELECT $1, row_number() OVER (ORDER BY l.position, i.id), i.id
     FROM "Test" t JOIN "FactListing" l ON l."versionId" = t."versionId" AND l.position <= 6
     JOIN "Item" i ON i."factId" = l."factId" AND i."retiredAt" IS NULL
       AND i.family IN ('choice', 'kind', 'typed')
     WHERE t.id = $1`,
    [id],
  );
  await rows(`INSERT INTO "TestPublication" VALUES ($1, now())`, [id]);
  await rows(
    `INSERT INTO "TestAllowance" ("learnerId", "testId", "extraMinutes", due, "givenAt")
     VALUES ($1, $2, 15, '2190-12-05T23:59', now())`,
    [studentId, id],
  );
  return id;
}

/** Lets a test be due a minute ago, and its tries wait for nothing more. */
export async function letTestBeDue(title: string): Promise<void> {
  await rows(
    `UPDATE "Attempt" a SET "dueAt" = now() - interval '1 minute'
     FROM "Test" t WHERE t.id = a."testId" AND t.title = $1`,
    [title],
  );
}
