import { count } from "./e2e-database";

/** How many reviews of a learner the server has. */
export function storedReviews(learnerId: string): Promise<number> {
  return count(`SELECT count(*) FROM "Review" WHERE "learnerId" = $1`, [learnerId]);
}
