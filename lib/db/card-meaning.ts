import { Prisma } from "./generated/client";

/**
 * Joins to a card, as "c", what says its meaning: its fact, or where it is this learner's own its words.
 * One or the other is null.
 */
export function cardMeaningJoins(learnerId: string): Prisma.Sql {
  return Prisma.sql`LEFT JOIN "Fact" f ON f.id = c."factId"
    LEFT JOIN "OwnCard" own ON own."learnerId" = ${learnerId}::uuid AND own."cardId" = c.id`;
}

/** The meaning revision in which a card so joined is asked now. */
export const cardMeaning = Prisma.sql`coalesce(f."meaningRevision", own."meaningRevision")`;
