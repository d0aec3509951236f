import pg from "pg";
import { v7 } from "uuid";
import type { QuizItem } from "@/lib/quiz/response";
import { chosenResponse } from "@/scripts/demo/chosen-response";
import { builtActions, ways } from "@/tests/doors/action-request";
import type { Browser } from "@/tests/doors/browser";
import type { Learner } from "@/tests/support/crowd";
import { type Figure, median, rounded } from "./figure";
import type { Started } from "./started";

const questions = 80;
const rounds = 5;

/**
 * How much longer right answers take than wrong ones where nobody may know yet which they are: an
 * open attempt that shows nothing before it is handed in. Both to each question, in turn first.
 */
export async function answerTiming(started: Started, seed: number): Promise<Figure> {
  const [learner] = started.learners;
  if (!learner) throw new Error("Nobody is here.");
  const { attemptId, items } = await beginSilentAttempt(started.databaseUrl, learner.id);
  const answer = answerer(started, learner, attemptId);
  const took = { right: [] as number[], wrong: [] as number[] };
  for (const { position, item, isRight, isCounted } of answersTo(items)) {
    const ms = await answer(position, responseTo(item, isRight));
    if (isCounted) took[isRight ? "right" : "wrong"].push(ms);
  }
  const [right, wrong] = [median(took.right), median(took.wrong)];
  return {
    ...{ name: "answer-timing", value: rounded(Math.max(right / wrong, wrong / right)) },
    ...{ unit: "× the other", better: "lower", goal: 1.05 },
    baseline: { name: "a wrong answer", value: rounded(wrong), unit: "ms" },
    ...{ n: took.right.length + took.wrong.length, seed },
    apart: { rightMs: rounded(right), rightIsSlower: rounded(shareAbove(took.right, took.wrong)) },
  };
}

/** Both answers to each question, again and again; the first round is what caches are filled for. */
function answersTo(items: readonly QuizItem[]) {
  const numbers = Array.from({ length: rounds }, (_, round) => round);
  return numbers.flatMap((round) =>
    items.flatMap((item, index) => {
      const isRightFirst = (round + index) % 2 === 0;
      const asked = { position: index + 1, item, isCounted: round > 0 };
      return [isRightFirst, !isRightFirst].map((isRight) => ({ ...asked, isRight }));
    }),
  );
}

function responseTo(item: QuizItem, isRight: boolean): string {
  return chosenResponse(item, isRight) ?? (isRight ? item.answer.shown : "Atlantis");
}

/** How often a value of the one is above one of the other: 0.5 where neither can be told. */
function shareAbove(ones: readonly number[], others: readonly number[]): number {
  const wins = ones.map((one) => others.filter((other) => one > other).length);
  return wins.reduce((sum, won) => sum + won, 0) / (ones.length * others.length);
}

async function beginSilentAttempt(databaseUrl: string, learnerId: string) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const attemptId = v7();
  await client.query(
    `INSERT INTO "Attempt" ("learnerId", id, mode, seed, feedback)
     VALUES ($1, $2, 'TEST', 'timing', 'AFTER_SUBMISSION')`,
    [learnerId, attemptId],
  );
  const { rows } = await client.query<{ body: QuizItem }>(posed, [learnerId, attemptId, questions]);
  await client.end();
  return { attemptId, items: rows.map(({ body }) => body) };
}

/** As many questions with options as with an answer to type. @returns their bodies in order */
const posed = `
  WITH asked AS (
    SELECT r.*, row_number() OVER (ORDER BY r."itemId") AS position FROM "ItemRevision" r
    JOIN "Item" i ON i.id = r."itemId" AND i."meaningRevision" = r."meaningRevision"
      AND i."textRevision" = r."textRevision"
    WHERE i.family IN ('choice', 'typed') ORDER BY r."itemId" LIMIT $3
  ), inserted AS (
    INSERT INTO "AttemptItem" ("learnerId", "attemptId", position, "itemId", "meaningRevision",
      "textRevision", "optionIds")
    SELECT $1, $2, position, "itemId", "meaningRevision", "textRevision",
      ARRAY(SELECT option ->> 'id' FROM jsonb_array_elements(body -> 'options') option)
    FROM asked
  )
  SELECT body FROM asked ORDER BY position`;

/** @returns what gives an answer as the page's script does, and tells how many ms it took */
function answerer({ server, address }: Started, { client }: Learner, attemptId: string) {
  const id = builtActions().get("app/quizzes/actions.ts#answerQuestion") ?? "";
  const use = { id, page: `/quizzes/${attemptId}`, isStateful: false };
  const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const ours = { cookie, origin: address, "x-forwarded-host": new URL(address).host };
  const post: Browser["post"] = async (path, body, headers) => {
    const sent = { method: "POST", body, headers: { ...headers, ...ours } };
    const reply = await fetch(new URL(path, server), sent);
    return {
      status: reply.status,
      headers: reply.headers,
      location: null,
      body: await reply.text(),
    };
  };
  return async (position: number, response: string): Promise<number> => {
    const fields = { attemptId, position: `${position}`, answerId: v7(), response };
    const began = performance.now();
    const { status, body } = await ways["a script's call"]({ post }, use, fields);
    const took = performance.now() - began;
    if (status !== 200 || !body.includes('"kept"')) throw new Error(`Not kept: ${status} ${body}`);
    return took;
  };
}
