import { Prisma } from "./generated/client";

/** The question for the module versions that a learner opened or was assigned: the one statement of it. */
export const studiedVersions = (learnerId: string) => Prisma.sql`
  SELECT newest.id FROM (
    SELECT DISTINCT ON (v."moduleId") v.id, v."moduleId" FROM "ModuleVersion" v
    JOIN "Module" m ON m.id = v."moduleId"
    JOIN "CourseOpening" open ON open."courseId" = m."courseId"
    ORDER BY v."moduleId", v.number DESC
  ) newest JOIN "ModuleOpening" o USING ("moduleId")
  WHERE o."learnerId" = ${learnerId}::uuid
  UNION
  SELECT a."versionId" FROM "Assignment" a JOIN "Enrollment" e USING ("classroomId")
  WHERE e."userId" = ${learnerId}::uuid AND e.role = 'STUDENT'`;
