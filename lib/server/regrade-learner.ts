import "server-only";
import { regradeAttempt } from "@/lib/attempt/store";
import { recordAudit } from "@/lib/audit/store";
import { inTransaction } from "@/lib/db/transaction";
import { regradedPoints } from "@/lib/quiz/regrade";
import { type CorrectedAnswer, correctedAnswers } from "@/lib/regrading/store";
import { lockLearner } from "@/lib/review/store";

/**
 * Gives a learner's answers of attempts that are over what they are worth by the corrected items of a
 * course. Safe to repeat: what is worth that already stays as it is, and is not noted again.
 *
 * @param byId who published the correction
 */
export function regradeLearner(
  learnerId: string,
  courseId: string,
  byId: string | null,
): Promise<void> {
  return inTransaction(async (tx) => {
    await lockLearner(tx, learnerId);
    const answers = await correctedAnswers(tx, learnerId, courseId);
    const now = new Date();
    for (const [id, marks] of marksByAttempt(answers)) {
      if (!(await regradeAttempt(tx, { learnerId, id }, { marks, now }))) continue;
      const details = { attemptId: id };
      await recordAudit(tx, {
        ...{ deed: "marks-corrected", at: now, actorId: byId, personId: learnerId, details },
      });
    }
  });
}

type Mark = { answerId: string; points: number };

function marksByAttempt(answers: readonly CorrectedAnswer[]): Map<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  for (const { attemptId, answerId, item, ...given } of answers) {
    const points = regradedPoints(item, given);
    marks.set(attemptId, [...(marks.get(attemptId) ?? []), { answerId, points }]);
  }
  return marks;
}
