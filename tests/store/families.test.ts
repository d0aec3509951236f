import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { groupFamilies, isGroupItem } from "@/lib/content/group-item";
import { db } from "@/lib/db/client";
import { quizWays, usualQuiz } from "@/lib/quiz/choice";
import { markOf } from "@/lib/quiz/marking";
import type { QuizItem } from "@/lib/quiz/response";
import { attemptOf } from "@/lib/quiz/store";
import { factIdsIn } from "@/lib/quiz/told";
import { keepAnswer } from "@/lib/server/attempts";
import { beginQuiz } from "@/lib/server/begin-quiz";
import { chosenResponse } from "@/scripts/demo/chosen-response";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { uuid } from "@/tests/support/log-event";
import { createLearner } from "@/tests/support/people";
import { newestVersion, publish } from "@/tests/support/published-course";

const now = new Date("2026-03-05T03:00:00.000Z");
let versionId: string;

beforeAll(async () => {
  const course = fixtureCourse();
  await publish(course);
  versionId = await newestVersion(course);
});

/** The ways of asking several facts at once: one a family, in the families' order. */
const ways = quizWays.slice(quizWays.indexOf("several"));

describe.each(ways.map((way, index) => [groupFamilies[index], way] as const))(
  "%s",
  (family, way) => {
    async function begun() {
      const learner = { ...(await createLearner()), sessionId: uuid(3000) };
      const attemptId =
        (await beginQuiz(learner.id, versionId, { ...usualQuiz, ways: [way] })) ?? "";
      const [posed] = await db.attemptItem.findMany({
        where: { attemptId },
        select: { revision: { select: { body: true } } },
      });
      return { learner, attemptId, item: posed?.revision.body as unknown as QuizItem };
    }

    type Begun = Awaited<ReturnType<typeof begun>>;

    const send = ({ learner, attemptId }: Begun, response: string) =>
      keepAnswer(learner, { attemptId, position: 1, response, answerId: v7() }, now);

    const pointsOf = async ({ learner }: Begun) =>
      (await db.mark.findMany({ where: { learnerId: learner.id } })).map(({ points }) => points);

    test("is asked of what is published", async () => {
      const { item } = await begun();
      expect(item.family).toBe(family);
      expect(isGroupItem(item)).toBe(true);
    });

    test.each(["", "[]", "{}", "nothing of the kind", '["a"]', "🎉".repeat(1000)])(
      "refuses %j, stores nothing, and takes a right answer afterwards",
      async (sent) => {
        const one = await begun();
        expect(await send(one, sent)).toEqual({ verdict: "refused", reason: "misfit" });
        expect(await db.answer.count({ where: { learnerId: one.learner.id } })).toBe(0);
        expect(await send(one, chosenResponse(one.item, true) ?? "")).toMatchObject({
          verdict: "kept",
        });
        expect(await pointsOf(one)).toEqual([1]);
      },
    );

    test("keeps what a wrong answer is worth, and explains it with all facts it rests on", async () => {
      const one = await begun();
      const response = chosenResponse(one.item, false) ?? "";
      await send(one, response);
      expect(await pointsOf(one)).toEqual([markOf(one.item, response).points]);
      const attempt = await attemptOf(one.learner.id, one.attemptId, now);
      const [first] = attempt?.questions ?? [];
      if (first?.state !== "answered") throw new Error("The answer is not shown.");
      const { question, facts } = first;
      const known = facts.map(({ fact }) => fact.id);
      expect(known).toEqual(
        expect.arrayContaining([...question.factIds, ...factIdsIn(question.told)]),
      );
      expect(question.mark).toEqual({ verdict: "wrong", points: 0 });
    });
  },
);
