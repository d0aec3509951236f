import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { openModule } from "@/lib/content/store";
import { db } from "@/lib/db/client";
import { usualQuiz } from "@/lib/quiz/choice";
import type { QuizItem } from "@/lib/quiz/response";
import { certaintyOf, scoreOf } from "@/lib/quiz/results";
import { attemptOf } from "@/lib/quiz/store";
import { endAttempt, keepAnswer, settleDueAttempts } from "@/lib/server/attempts";
import { beginPretest } from "@/lib/server/begin-again";
import { beginQuiz } from "@/lib/server/begin-quiz";
import { fixtureCourse } from "@/tests/support/fixture-course";
import { uuid } from "@/tests/support/log-event";
import { createLearner } from "@/tests/support/people";
import { newestVersion, publish } from "@/tests/support/published-course";

/*
 * Each mode walked through, step by step: what is done, then how the attempt stands, what of the first
 * two questions is shown, and its points if they may be known. Steps are minutes of the server's clock.
 */

let place: { versionId: string; moduleId: string };

beforeAll(async () => {
  const course = fixtureCourse();
  await publish(course);
  const versionId = await newestVersion(course);
  const { moduleId } = await db.moduleVersion.findUniqueOrThrow({ where: { id: versionId } });
  place = { versionId, moduleId };
});

const at = (minute: number) => new Date(Date.UTC(2026, 2, 5, 3, minute));

type Step =
  | { does: "right" | "wrong"; at: number; asked: 1 | 2; sure?: "sure" | "think" }
  | { does: "handIn" | "nothing" | "job"; at: number };

const right = (asked: 1 | 2, minute: number): Step => ({ does: "right", at: minute, asked });
const wrong = (asked: 1 | 2, minute: number): Step => ({ does: "wrong", at: minute, asked });
const handIn = (minute: number): Step => ({ does: "handIn", at: minute });
const wait = (minute: number): Step => ({ does: "nothing", at: minute });

const practice = { mode: "PRACTICE", feedback: "AT_ONCE" } as const;
const asTest = { mode: "TEST", countsFrom: null, closesAt: at(30), dueAt: at(60) } as const;

type Seen = [
  outcome: string | null,
  state: string,
  first: string,
  second: string,
  points: number | null,
];
type Walk = { name: string; terms: object; steps: [Step, Seen][] };

const walks: Walk[] = [
  {
    name: "practice: feedback at once, the first answer stands",
    terms: practice,
    steps: [
      [wait(0), [null, "open", "open", "open", 0]],
      [wrong(1, 1), ["kept", "answeredInPart", "answered", "open", 0]],
      [right(1, 2), ["answered", "answeredInPart", "answered", "open", 0]],
      [right(2, 3), ["kept", "answeredInPart", "answered", "answered", 1]],
      [handIn(4), [null, "submitted", "answered", "answered", 1]],
      [right(2, 5), ["ended", "submitted", "answered", "answered", 1]],
    ],
  },
  {
    name: "a test, feedback after it is handed in: the last answer counts",
    terms: { ...asTest, feedback: "AFTER_SUBMISSION" },
    steps: [
      [wrong(1, 1), ["kept", "answeredInPart", "kept", "open", null]],
      [right(1, 2), ["kept", "answeredInPart", "kept", "open", null]],
      [handIn(3), [null, "submitted", "answered", "open", 1]],
    ],
  },
  {
    name: "a test, feedback after it is due: nothing is told before, however early it is handed in",
    terms: { ...asTest, feedback: "AFTER_DUE" },
    steps: [
      [right(1, 1), ["kept", "answeredInPart", "kept", "open", null]],
      [handIn(2), [null, "submitted", "kept", "open", null]],
      [wait(59), [null, "submitted", "kept", "open", null]],
      [wait(60), [null, "submitted", "answered", "open", 1]],
    ],
  },
  {
    name: "a test whose time ends: what was answered by then counts, and nothing after it",
    terms: { ...asTest, feedback: "AFTER_SUBMISSION" },
    steps: [
      [right(1, 29), ["kept", "answeredInPart", "kept", "open", null]],
      [right(2, 30), ["timeOver", "closed", "answered", "open", 1]],
      [{ does: "job", at: 90 }, [null, "closed", "answered", "open", 1]],
      [handIn(91), [null, "closed", "answered", "open", 1]],
    ],
  },
  {
    name: "a test without feedback: its own answers are all that is shown",
    terms: { ...asTest, feedback: "NEVER" },
    steps: [
      [right(1, 1), ["kept", "answeredInPart", "kept", "open", null]],
      [handIn(2), [null, "submitted", "kept", "open", null]],
      [wait(9999), [null, "submitted", "kept", "open", null]],
    ],
  },
];

async function begun(terms: object) {
  const learner = { ...(await createLearner()), sessionId: uuid(3000) };
  const id =
    (await beginQuiz(learner.id, place.versionId, { ...usualQuiz, startedAt: at(0) })) ?? "";
  await db.attempt.update({ where: { learnerId_id: { learnerId: learner.id, id } }, data: terms });
  return { learner, id };
}

type Begun = Awaited<ReturnType<typeof begun>>;

/** @returns what became of an answer; null for a step that is none */
async function walk({ learner, id }: Begun, step: Step): Promise<string | null> {
  const now = at(step.at);
  if (step.does === "handIn") await endAttempt({ learnerId: learner.id, id }, now);
  if (step.does === "job") await settleDueAttempts(now);
  if (!("asked" in step)) return null;
  const posed = await db.attemptItem.findFirstOrThrow({
    where: { attemptId: id, position: step.asked },
    select: { revision: { select: { body: true } } },
  });
  const { options, answer } = posed.revision.body as unknown as QuizItem;
  const isRight = step.does === "right";
  const option = options.find((one) => one.right === isRight)?.id;
  const response = option ?? (isRight ? answer.shown : "Atlantis");
  const sent = { attemptId: id, position: step.asked, answerId: v7(), response };
  const said = step.sure && { confidence: step.sure };
  const recorded = await keepAnswer(learner, { ...sent, ...said }, now);
  return recorded.verdict === "kept" ? "kept" : recorded.reason;
}

async function seen({ learner, id }: Begun, minute: number) {
  const attempt = await attemptOf(learner.id, id, at(minute));
  if (!attempt) throw new Error("The attempt is gone.");
  const [first, second] = attempt.questions.map(({ state }) => state);
  const isTold = attempt.isReleased || attempt.feedback === "AT_ONCE";
  const points = isTold ? scoreOf(attempt.questions).points : null;
  return [attempt.state, first, second, points];
}

test.each(walks)("$name", async ({ terms, steps }) => {
  const attempt = await begun(terms);
  for (const [step, expected] of steps) {
    const outcome = await walk(attempt, step);
    expect([outcome, ...(await seen(attempt, step.at))]).toEqual(expected);
  }
});

test("a pretest keeps five answers and tells nothing; handed in, it tells nothing either", async () => {
  const learner = { ...(await createLearner()), sessionId: uuid(3000) };
  const id = (await beginPretest(learner.id, place)) ?? "";
  const attempt = { learner, id };
  const later = 10_000_000;
  expect(await walk(attempt, right(1, later))).toBe("kept");
  expect(await seen(attempt, later)).toEqual(["answeredInPart", "kept", "open", null]);
  await walk(attempt, handIn(later));
  expect(await seen(attempt, later)).toEqual(["submitted", "kept", "open", null]);
});

test.each([
  ["kinds", "DRILL"],
  ["all", "MIXED"],
] as const)("across modules, %s tells at once as practice does", async (making, mode) => {
  const learner = { ...(await createLearner()), sessionId: uuid(3000) };
  await openModule(learner.id, place.moduleId);
  const id = (await beginQuiz(learner.id, null, { ...usualQuiz, making })) ?? "";
  const later = 10_000_000;
  expect(await walk({ learner, id }, wrong(1, later))).toBe("kept");
  expect(await seen({ learner, id }, later)).toEqual(["answeredInPart", "answered", "open", 0]);
  expect(await attemptOf(learner.id, id, at(later))).toMatchObject({ mode, module: null });
});

test("by certainty: sure and right earns 3, sure and wrong costs 6, and the plain mark stands beside", async () => {
  const attempt = await begun({ ...practice, byCertainty: true });
  await walk(attempt, { does: "right", at: 1, asked: 1, sure: "sure" });
  await walk(attempt, { does: "wrong", at: 2, asked: 2, sure: "sure" });
  const { questions } = (await attemptOf(attempt.learner.id, attempt.id, at(3))) ?? {
    questions: [],
  };
  expect(scoreOf(questions)).toEqual({ points: 1, questions: questions.length });
  expect(certaintyOf(questions)).toEqual({ mark: -3, most: 3 * questions.length });
});
