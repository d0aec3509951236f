import { rmSync } from "node:fs";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seededOrder } from "@/lib/chance";
import { defaultMemorySettings, memoryOf } from "@/lib/review/memory";
import type { LogEvent } from "@/lib/review/schema";
import * as parallax from "@/tests/start/parallax";
import { gather, inTurns, type Learner } from "@/tests/support/crowd";
import { sentUndo, uuid } from "@/tests/support/log-event";
import { openPhone } from "@/tests/support/study-events";
import { isLong, seed, tellFound } from "./promised";

const scenarios = isLong ? 300 : 20;
const dayMs = 86_400_000;
const dataDir = parallax.newDataDir();
let run: parallax.Start;
let pool: pg.Pool | undefined;
let crowd: Awaited<ReturnType<typeof gather>>;

beforeAll(async () => {
  const port = await parallax.freePort();
  run = parallax.start({ DATA_DIR: dataDir, PORT: `${port}`, DEMO: "" });
  await parallax.serving(run);
  const databaseUrl = parallax.databaseUrl(dataDir);
  pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
  const place = { server: `http://127.0.0.1:${port}`, address: `http://localhost:${port}` };
  crowd = await gather(scenarios, { ...place, databaseUrl });
}, 900_000);

afterAll(async () => {
  await pool?.end();
  await parallax.end(run);
  rmSync(dataDir, { recursive: true });
}, 60_000);

type Answer = {
  card: number;
  device: number;
  daysAgo: number;
  rating: "AGAIN" | "GOOD" | "HARD";
  undone: boolean;
};
type Scenario = { answers: Answer[]; clocks: [number, number, number]; order: string };

/** Up to a dozen answers of three cards on three devices, whose clocks are off by up to 400 days. */
const scenario: fc.Arbitrary<Scenario> = fc.record({
  answers: fc.array(
    fc.record({
      card: fc.nat(2),
      device: fc.nat(2),
      daysAgo: fc.integer({ min: 1, max: 20 }),
      rating: fc.constantFrom("AGAIN" as const, "GOOD" as const, "HARD" as const),
      undone: fc.boolean(),
    }),
    { minLength: 3, maxLength: 12 },
  ),
  clocks: fc.tuple(fc.constant(0), daysOff(), daysOff()),
  order: fc.string(),
});

function daysOff(): fc.Arbitrary<number> {
  return fc.integer({ min: -10, max: 400 });
}

/** Something that happened, on the device it happened on. */
type Made = { device: number; event: LogEvent; happenedAt: Date };

test("whatever order, repetition or part they come in, events give one state", async () => {
  const samples = fc.sample(scenario, { seed, numRuns: scenarios });
  const differing: string[] = [];
  const work = samples.map((sample, index) => ({ sample, index, learner: crowd.learners[index] }));
  await inTurns(work, 4, async ({ sample, index, learner }) => {
    if (!learner) throw new Error("There are too few learners.");
    const made = eventsOf(sample, index);
    await deliver(learner, made, sample);
    const [state, expected] = [await stateOf(learner), expectedState(learner, made)];
    if (JSON.stringify(state) !== JSON.stringify(expected)) {
      differing.push(`${index}: ${JSON.stringify({ sample, state, expected })}`);
    }
  });
  tellFound({
    promise: "replay",
    figure: `${differing.length} states differ`,
    n: samples.length,
  });
  expect(differing).toEqual([]);
}, 900_000);

/** Each answer ten minutes after the one before it, about noon of its day in Vientiane. */
function eventsOf({ answers, clocks }: Scenario, index: number): Made[] {
  const noon = Math.floor(Date.now() / dayMs) * dayMs + 5 * 3_600_000;
  const phones = clocks.map(() => openPhone());
  return answers.flatMap(({ card, device, daysAgo, rating, undone }, place) => {
    const happenedAt = new Date(noon - daysAgo * dayMs + place * 600_000);
    const shownAt = new Date(happenedAt.getTime() + (clocks[device] ?? 0) * dayMs);
    const cardId = crowd.material.cardIds[card] ?? "";
    const event = phones[device]?.review(cardId, shownAt, rating);
    if (!event) throw new Error("There is no such device.");
    const review: Made = { device, event, happenedAt };
    if (!undone) return [review];
    const id = uuid(index * 100 + place);
    const about = { id, reviewId: event.id, deviceId: event.deviceId };
    const undo = sentUndo({ ...about, deviceSeq: 500 + place, deviceAt: event.deviceAt });
    return [review, { device, event: undo, happenedAt }];
  });
}

/** All of them in another order, in parts of three of one device, each part twice and some thrice. */
async function deliver({ client }: Learner, made: readonly Made[], { order, clocks }: Scenario) {
  const shuffled = seededOrder(
    made.map((one) => ({ ...one, id: one.event.id })),
    order,
  );
  const parts = clocks.flatMap((clock, device) => {
    const own = shuffled.filter((one) => one.device === device).map(({ event }) => event);
    return Array.from({ length: Math.ceil(own.length / 3) }, (_, part) => {
      const events = own.slice(part * 3, part * 3 + 3);
      return { id: `${device} ${part}`, clock, events };
    });
  });
  const again = seededOrder(parts, `${order} again`);
  for (const { clock, events } of [...seededOrder(parts, order), ...again, ...again.slice(0, 2)]) {
    const sentAt = new Date(Date.now() + clock * dayMs);
    const { status, body } = await client.post("/api/reviews", { sentAt, events });
    const kept = body.split('"kept"').length - 1;
    if (status !== 200 || kept !== events.length) throw new Error(`${status}: ${body}`);
  }
}

function database(): pg.Pool {
  if (!pool) throw new Error("The database is not there.");
  return pool;
}

type State = { events: number; learnerSeq: number; memories: unknown[] };

async function stateOf({ id }: Learner): Promise<State> {
  const { rows } = await database().query(
    `SELECT (SELECT count(*)::int FROM "Review" WHERE "learnerId" = u.id)
        + (SELECT count(*)::int FROM "Undo" WHERE "learnerId" = u.id) AS events,
      u."learnerSeq" FROM "User" u WHERE id = $1`,
    [id],
  );
  const memories = await database().query(
    `SELECT "cardId", "stabilityDays", difficulty, "lastStudyDay", "dueOn", "reviewCount", lapses
     FROM "CardMemory" WHERE "learnerId" = $1 ORDER BY "cardId"`,
    [id],
  );
  return { ...rows[0], memories: memories.rows };
}

/** What the rules alone make of what happened, had every clock been right. */
function expectedState({ id: learnerId }: Learner, made: readonly Made[]): State {
  const undoneIds = new Set(
    made.flatMap(({ event }) => (event.kind === "undo" ? event.reviewId : [])),
  );
  const memories = crowd.material.cardIds.slice(0, 3).flatMap((cardId) => {
    const reviews = made.flatMap(({ event, happenedAt }) =>
      event.kind === "review" && event.cardId === cardId
        ? [{ ...event, effectiveAt: happenedAt }]
        : [],
    );
    const history = { learnerId, cardId, meaningRevision: 1, reviews, undoneIds, wrongAnswers: [] };
    const memory = memoryOf(history, defaultMemorySettings);
    if (!memory) return [];
    const { stabilityDays, difficulty, lastStudyDay, dueOn, reviewCount, lapses } = memory;
    return [{ cardId, stabilityDays, difficulty, lastStudyDay, dueOn, reviewCount, lapses }];
  });
  return { events: made.length, learnerSeq: made.length, memories };
}
