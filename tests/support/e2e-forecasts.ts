import { rows } from "./e2e-database";

const past = "2026-06-30";

/**
 * Lets a learner have said how likely a forecast was that is settled since; every second one, by its
 * number, came true. It stands in the learner's small module, and nobody else sees it.
 */
export async function foretoldBefore(learnerId: string, number: number): Promise<void> {
  const factId = foretold(learnerId, number);
  const holder = { who: "ivo-katt", name: "Ivo Katt", interest: null };
  const body = {
    ...{ id: factId, kind: "forecast", asOf: { date: "2026-01" }, holders: [holder] },
    ...{ statement: `Ivo Katt foretold ${number}.`, proposition: `It will be ${number}.` },
  };
  const outcome = number % 2 === 0 ? "CAME_TRUE" : "DID_NOT";
  const percent = (number * 7) % 101;
  await rows(
    `WITH fact AS (
         INSERT INTO "Fact" (id, "courseId", "meaningRevision", "textRevision")
         VALUES ($1, 'small', 1, 1) RETURNING id
       ), revision AS (
         INSERT INTO "FactRevision" ("factId", "meaningRevision", "textRevision", body)
         SELECT id, 1, 1, $2::jsonb FROM fact
       ), listing AS (
         INSERT INTO "FactListing" ("versionId", position, "factId", "meaningRevision")
         SELECT v.id, 1000 + $3::int, fact.id, 1 FROM fact, "ModuleVersion" v
         WHERE v."moduleId" = 'small-' || $4
       ), forecast AS (
         INSERT INTO "Forecast" ("factId", "meaningRevision", question, criterion, "criterionIsOurs",
           deadline, "deadlineIsOurs", "deadlineGrounds")
         SELECT id, 1, 'Will it be ' || $3::int || '?', 'Two pages.', true, $7, true, 'ours'
         FROM fact RETURNING "factId"
       ), resolution AS (
         INSERT INTO "Resolution" ("factId", outcome, "settledOn", why, sources, "resolvedAt")
         SELECT "factId", $5::"ForecastOutcome", $7, 'So it was.', '[]', now() FROM forecast
       )
       INSERT INTO "Probability" ("learnerId", id, "learnerSeq", "factId", "meaningRevision",
         percent, "givenAt")
       SELECT $4::uuid, uuidv7(), 1000 + $3::int, "factId", 1, $6, '2026-02-01T00:00Z' FROM forecast`,
    [factId, JSON.stringify(body), number, learnerId, outcome, percent, past],
  );
}

/** Takes back that such a forecast was settled: its deadline is over. @returns its id */
export async function unsettled(learnerId: string, number: number): Promise<string> {
  const factId = foretold(learnerId, number);
  await rows('DELETE FROM "Resolution" WHERE "factId" = $1', [factId]);
  return factId;
}

/** Makes somebody an editor of the course that the small modules belong to. */
export async function editsSmallCourse(userId: string): Promise<void> {
  await rows(
    `INSERT INTO "CourseEditor" ("courseId", "userId", since) VALUES ('small', $1, now())`,
    [userId],
  );
}

const foretold = (learnerId: string, number: number) => `f_${learnerId.slice(-8)}${number}`;
