import { learnersAfter } from "@/lib/people/store";
import { type Verified, verifyLearner } from "@/lib/server/verify-learner";

const batchSize = 100;

/** Verifies every learner in turn, read in batches. @returns the sums, and all lines */
export async function verifyAll(rebuild: boolean): Promise<Verified & { learners: number }> {
  const sum = { learners: 0, memories: 0, topics: 0, differences: [] as string[] };
  let ids = await learnersAfter(null, batchSize);
  while (ids.length > 0) {
    for (const id of ids) {
      const { memories, topics, differences } = await verifyLearner(id, rebuild);
      sum.learners += 1;
      sum.memories += memories;
      sum.topics += topics;
      sum.differences.push(...differences);
    }
    ids = await learnersAfter(ids.at(-1) ?? null, batchSize);
  }
  return sum;
}
