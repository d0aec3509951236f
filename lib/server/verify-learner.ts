import { inTransaction } from "@/lib/db/transaction";
import { allMemories, refreshMemories } from "@/lib/memory/store";
import { countAllTopics, keepTopicRecords, topicRecordsOf } from "@/lib/progress/store";
import { lockLearner } from "@/lib/review/store";
import { differingKeys } from "./differing-keys";

export type Verified = { memories: number; topics: number; differences: string[] };

/**
 * Compares what is kept of a learner with what the log gives now.
 *
 * @param rebuild whether to keep what the log gives
 * @returns how many memories and topic records the log gives, and a line for each that differs
 */
export function verifyLearner(learnerId: string, rebuild: boolean): Promise<Verified> {
  return inTransaction(async (tx) => {
    await lockLearner(tx, learnerId);
    const memories = await allMemories(tx, learnerId);
    const cardIds = differingKeys(memories, ({ cardId }) => cardId);
    if (rebuild) await refreshMemories(tx, learnerId, cardIds);
    const topics = {
      kept: await topicRecordsOf(learnerId, tx),
      folded: await countAllTopics(tx, learnerId),
    };
    const topicKeys = differingKeys(topics, ({ courseId, topicId }) => `${courseId}/${topicId}`);
    if (rebuild && topicKeys.length > 0) await keepTopicRecords(tx, learnerId, topics.folded);
    return {
      memories: memories.folded.length,
      topics: topics.folded.length,
      differences: [
        ...cardIds.map((cardId) => `learner ${learnerId} memory of ${cardId}`),
        ...topicKeys.map((key) => `learner ${learnerId} topic ${key}`),
      ],
    };
  });
}
