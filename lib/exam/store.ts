import "server-only";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Database } from "@/lib/db/transaction";
import type { StudyDay } from "@/lib/review/study-day";
import type { ExaminedModule } from "./exams";

/** The one statement of which modules, as "m", a learner studies: those they opened or were assigned. */
const studiedBy = (learnerId: string) => Prisma.sql`(
  EXISTS (SELECT FROM "ModuleOpening" o
    JOIN "CourseOpening" open ON open."courseId" = m."courseId"
    WHERE o."moduleId" = m.id AND o."learnerId" = ${learnerId}::uuid)
  OR EXISTS (SELECT FROM "Assignment" a JOIN "ModuleVersion" v ON v.id = a."versionId"
    JOIN "Enrollment" e ON e."classroomId" = a."classroomId" AND e.role = 'STUDENT'
    WHERE v."moduleId" = m.id AND e."userId" = ${learnerId}::uuid))`;

/**
 * What a learner is examined in on days after today, the nearest day first: their own dates
 * for modules that they study still, and those of the classes that go on and that they are students
 * of, for what is assigned there.
 */
export function examinedAfter(learnerId: string, today: StudyDay): Promise<ExaminedModule[]> {
  return db.$queryRaw<ExaminedModule[]>`
    WITH examined AS (
      SELECT e.day, NULL::uuid AS "classroomId", v."moduleId", v.id AS "versionId"
      FROM "ModuleExam" e JOIN "Module" m ON m.id = e."moduleId"
      JOIN "ModuleVersion" v ON v."moduleId" = m.id
      WHERE e."learnerId" = ${learnerId}::uuid AND e.day > ${today} AND ${studiedBy(learnerId)}
      UNION
      SELECT x.day, x."classroomId", v."moduleId", v.id
      FROM "Enrollment" e JOIN "ClassroomExam" x ON x."classroomId" = e."classroomId"
      JOIN "Assignment" a ON a."classroomId" = e."classroomId"
      JOIN "ModuleVersion" v ON v.id = a."versionId"
      WHERE e."userId" = ${learnerId}::uuid AND e.role = 'STUDENT' AND x.day > ${today}
        AND NOT EXISTS (SELECT FROM "Archiving" ended
          WHERE ended."classroomId" = e."classroomId")
    ), called AS (
      SELECT DISTINCT ON ("moduleId") "moduleId", title FROM "ModuleVersion"
      WHERE "moduleId" IN (SELECT "moduleId" FROM examined)
      ORDER BY "moduleId", number DESC
    )
    SELECT examined.day, c.name AS "className", called."moduleId", called.title,
      array_agg(DISTINCT l."factId") AS "factIds"
    FROM examined JOIN called USING ("moduleId")
    JOIN "FactListing" l USING ("versionId")
    LEFT JOIN "Classroom" c ON c.id = examined."classroomId"
    GROUP BY examined.day, examined."classroomId", c.name, called."moduleId", called.title
    ORDER BY examined.day, c.name NULLS FIRST, examined."classroomId", called.title,
      called."moduleId"`;
}

/** The modules that a learner opened or was assigned, by title: in these they may set an exam. */
export function modulesStudied(learnerId: string): Promise<{ moduleId: string; title: string }[]> {
  return db.$queryRaw`
    SELECT m.id AS "moduleId", newest.title FROM "Module" m
    JOIN LATERAL (SELECT title FROM "ModuleVersion" v WHERE v."moduleId" = m.id
      ORDER BY number DESC LIMIT 1) newest ON true
    WHERE ${studiedBy(learnerId)}
    ORDER BY newest.title, m.id`;
}

/** Sets the day on which a learner is examined in modules, in place of the one set before. Safe to repeat. */
export async function setOwnExam(
  learnerId: string,
  { moduleIds, day }: { moduleIds: readonly string[]; day: StudyDay },
  now: Date,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "ModuleExam" ("learnerId", "moduleId", day, "setAt")
    SELECT ${learnerId}::uuid, id, ${day}, ${now} FROM unnest(${[...moduleIds]}::text[]) AS id
    ON CONFLICT ("learnerId", "moduleId") DO UPDATE
    SET day = EXCLUDED.day, "setAt" = EXCLUDED."setAt"`;
}

/** Takes a learner's own exam on a day back, in all modules. Safe to repeat. */
export async function dropOwnExam(learnerId: string, day: StudyDay): Promise<void> {
  await db.moduleExam.deleteMany({ where: { learnerId, day } });
}

/** The day on which a class is examined, past ones too, or null. */
export async function classExamDay(classroomId: string): Promise<StudyDay | null> {
  const exam = await db.classroomExam.findUnique({
    where: { classroomId },
    select: { day: true },
  });
  return exam?.day ?? null;
}

/**
 * Sets the day on which a class is examined, in place of the one set before. Safe to repeat.
 *
 * @returns the day set before, null where there was none
 */
export async function setClassExam(
  tx: Database,
  viewerId: string,
  { classroomId, day, now }: { classroomId: string; day: StudyDay; now: Date },
): Promise<StudyDay | null> {
  const [before] = await tx.$queryRaw<{ day: StudyDay }[]>`
    SELECT day FROM "ClassroomExam" WHERE "classroomId" = ${classroomId}::uuid FOR UPDATE`;
  const row = { day, setAt: now, setById: viewerId };
  await tx.classroomExam.upsert({
    where: { classroomId },
    create: { classroomId, ...row },
    update: row,
  });
  return before?.day ?? null;
}

/**
 * Takes the day on which a class is examined back. Safe to repeat.
 *
 * @returns the day, null where there was none
 */
export async function dropClassExam(tx: Database, classroomId: string): Promise<StudyDay | null> {
  const [dropped] = await tx.$queryRaw<{ day: StudyDay }[]>`
    DELETE FROM "ClassroomExam" WHERE "classroomId" = ${classroomId}::uuid RETURNING day`;
  return dropped?.day ?? null;
}
