import { Prisma } from "./generated/client";

/**
 * Whether a quiz answer `a` counts in memories, progress and reports: its attempt counts, which a
 * pretest never does and a test only from when its marks may be known, and no later answer to the
 * same question took its place. It depends on no clock.
 */
export const isCounted = Prisma.sql`EXISTS (SELECT FROM "Attempt" taken
    WHERE taken."learnerId" = a."learnerId" AND taken.id = a."attemptId"
      AND taken."countsFrom" IS NOT NULL)
  AND NOT EXISTS (SELECT FROM "Answer" later
    WHERE later."learnerId" = a."learnerId" AND later."attemptId" = a."attemptId"
      AND later.position = a.position AND later."learnerSeq" > a."learnerSeq")`;
