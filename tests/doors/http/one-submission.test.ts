import { setTimeout } from "node:timers/promises";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { beginQuiz } from "@/lib/server/begin-quiz";
import { builtActions, type Fields, ways } from "@/tests/doors/action-request";
import { makeWorld, type World } from "@/tests/doors/world";
import { isLong, tellFound } from "@/tests/promises/promised";

const rounds = isLong ? 40 : 2;
const atOnce = 50;
/** How long an attempt with a set time is open, in ms: it ends while the requests come in. */
const openMs = 250;

let world: World;

// Notes what is done to attempts, in the order in which the database does it.
beforeAll(async () => {
  world = await makeWorld();
  await db.$executeRawUnsafe(`CREATE TABLE noted (id serial, "attemptId" uuid, deed text)`);
  await db.$executeRawUnsafe(`
    CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF TG_TABLE_NAME = 'Answer' THEN
        INSERT INTO noted ("attemptId", deed) VALUES (NEW."attemptId", 'answered');
      ELSIF NEW."submittedAt" IS NOT NULL THEN
        INSERT INTO noted ("attemptId", deed) VALUES (NEW.id, 'submitted');
      ELSE
        INSERT INTO noted ("attemptId", deed) VALUES (NEW.id, 'closed');
      END IF;
      RETURN NULL;
    END $$`);
  await db.$executeRawUnsafe(
    `CREATE TRIGGER note AFTER INSERT ON "Answer" FOR EACH ROW EXECUTE FUNCTION note()`,
  );
  await db.$executeRawUnsafe(
    `CREATE TRIGGER note AFTER UPDATE OF "submittedAt", "closedAt" ON "Attempt"
     FOR EACH ROW EXECUTE FUNCTION note()`,
  );
});

afterAll(async () => {
  await db.$executeRawUnsafe("DROP FUNCTION note CASCADE");
  await db.$executeRawUnsafe("DROP TABLE noted");
});

test(`of ${atOnce} submissions at once one counts, and nothing is taken after it`, async () => {
  let doubled = 0;
  for (let round = 0; round < rounds; round += 1) {
    const closesAt = round % 2 === 1 ? new Date(Date.now() + openMs) : null;
    const id = await beginTest(closesAt);
    await handInAtOnce(id, closesAt !== null);
    // Whoever looks after its time closes it.
    if (closesAt) await setTimeout(openMs);
    await world.browsers.student.get(`/quizzes/${id}`);
    const deeds = await deedsOf(id);
    const ends = deeds.filter((deed) => deed !== "answered");
    doubled += ends.length - 1;
    expect(ends).toHaveLength(1);
    expect(deeds.at(-1)).not.toBe("answered");
    await expectInTime(id);
  }
  const figure = `${doubled} double of ${rounds} rounds of ${atOnce} at once`;
  tellFound({ promise: "submission", figure, n: rounds });
});

/** An attempt of a student whose feedback waits. @returns its id */
async function beginTest(closesAt: Date | null): Promise<string> {
  const learnerId = world.ids.student;
  const id = (await beginQuiz(learnerId, world.own.versionId)) ?? "";
  const test = { mode: "TEST", feedback: "AFTER_SUBMISSION", countsFrom: null } as const;
  await db.attempt.update({
    where: { learnerId_id: { learnerId, id } },
    data: { ...test, closesAt },
  });
  return id;
}

/** Hands in many times at once, while tabs that were left open answer; half of them where time ends. */
async function handInAtOnce(attemptId: string, isTimed: boolean): Promise<void> {
  const actions = builtActions();
  const page = `/quizzes/${attemptId}`;
  const send = (name: string, fields: Fields) => {
    const id = actions.get(`app/quizzes/actions.ts#${name}`) ?? "";
    const use = { id, page, isStateful: false };
    // Handed in by a form, nothing is drawn for each of the fifty.
    const way = name === "submitQuiz" ? "a form without scripts" : "a script's call";
    return ways[way](world.browsers.student, use, { attemptId, ...fields });
  };
  const sent = Array.from({ length: atOnce }, (_, n) =>
    n % (isTimed ? 2 : 10) === 0
      ? send("answerQuestion", { position: "1", answerId: v7(), response: `tab ${n}` })
      : send("submitQuiz", {}),
  );
  for (const { status } of await Promise.all(sent)) expect(status).toBeLessThan(500);
}

async function deedsOf(attemptId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ deed: string }[]>`
    SELECT deed FROM noted WHERE "attemptId" = ${attemptId}::uuid ORDER BY id`;
  return rows.map(({ deed }) => deed);
}

/** What was taken was taken before the end, and the end is one of the two. */
async function expectInTime(id: string): Promise<void> {
  const { submittedAt, closedAt, closesAt } = await db.attempt.findFirstOrThrow({ where: { id } });
  expect([submittedAt, closedAt].filter(Boolean)).toHaveLength(1);
  if (!closesAt) return;
  expect((submittedAt ?? closesAt).getTime()).toBeLessThanOrEqual(closesAt.getTime());
  expect(closedAt ?? closesAt).toEqual(closesAt);
  const late = { attemptId: id, effectiveAt: { gte: closesAt } };
  expect(await db.answer.count({ where: late })).toBe(0);
}
