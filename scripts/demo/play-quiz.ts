import { isGroupItem } from "@/lib/content/group-item";
import { db } from "@/lib/db/client";
import { usualQuiz } from "@/lib/quiz/choice";
import { markOf } from "@/lib/quiz/marking";
import type { QuizItem } from "@/lib/quiz/response";
import { endAttempt, keepAnswer } from "@/lib/server/attempts";
import { beginQuiz } from "@/lib/server/begin-quiz";
import { typedResponse } from "./answer-card";
import { chosenResponse } from "./chosen-response";
import { type Diary, idAt } from "./diary";

/** How long a question takes, in ms. */
const questionMs = 40_000;

/**
 * A practice quiz that was taken at an instant of the past, which no request can say: through the
 * stores, with their transactions as the quiz's actions have them. @returns how many answers
 */
export async function playQuiz(diary: Diary, versionId: string, begun: number): Promise<number> {
  const { learner } = diary;
  const attemptId = await beginQuiz(learner.id, versionId, {
    ...usualQuiz,
    startedAt: new Date(begun),
  });
  if (!attemptId) return 0;
  const posed = await db.attemptItem.findMany({
    where: { learnerId: learner.id, attemptId },
    select: { position: true, meaningRevision: true, revision: { select: { body: true } } },
    orderBy: { position: "asc" },
  });
  for (const { position, meaningRevision, revision } of posed) {
    const item = revision.body as unknown as QuizItem;
    const now = new Date(begun + position * questionMs);
    const response = responseTo(item, diary);
    const answer = { attemptId, position, answerId: idAt(now.getTime(), diary), response };
    await answerAt(diary, answer, now);
    if (item.cardId && markOf(item, response).points === 0) {
      const { zone, dayStartHour } = learner;
      const [id, deviceId, deviceSeq] = [answer.answerId, diary.device.id, diary.device.seq];
      const told = { cardId: item.cardId, id, deviceId, deviceSeq, meaningRevision };
      diary.wrongAnswers.push({ ...told, zone, dayStartHour, effectiveAt: now });
    }
  }
  const ended = new Date(begun + (posed.length + 1) * questionMs);
  await endAttempt({ learnerId: learner.id, id: attemptId }, ended);
  return posed.length;
}

type Given = { attemptId: string; position: number; answerId: string; response: string };

async function answerAt(diary: Diary, answer: Given, now: Date): Promise<void> {
  const { learner, device } = diary;
  const recorded = await keepAnswer({ ...learner, sessionId: device.id }, answer, now);
  if (recorded.verdict === "refused") throw new Error(`An answer was refused: ${recorded.reason}.`);
}

/** What is chosen, or else typed, rightly or not. */
function responseTo(item: QuizItem, { traits, chance }: Diary): string {
  const isRight = chance() < traits.guess;
  const fitting = item.options.filter(({ right }) => right === isRight);
  const drawn = fitting[Math.floor(chance() * fitting.length)];
  if (isGroupItem(item)) return chosenResponse(item, isRight) ?? "";
  return drawn?.id ?? typedResponse(item, isRight);
}
