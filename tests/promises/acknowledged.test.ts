import { readdirSync, readFileSync, rmSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chanceOf } from "@/lib/chance";
import type { Review } from "@/lib/review/schema";
import { processState } from "@/scripts/start/process-state.mjs";
import * as parallax from "@/tests/start/parallax";
import { gather, inTurns, type Learner } from "@/tests/support/crowd";
import { runTsx } from "@/tests/support/run-tsx";
import { batchOf, openPhone } from "@/tests/support/study-events";
import { isLong, seed, tellFound } from "./promised";

const size = isLong
  ? { learners: 2000, reviewsEach: 10, kills: 3, atOnce: 40 }
  : { learners: 60, reviewsEach: 10, kills: 2, atOnce: 20 };

const dataDir = parallax.newDataDir();
let run: parallax.Start;
let crowd: Awaited<ReturnType<typeof gather>>;

beforeAll(async () => {
  const port = await parallax.freePort();
  run = parallax.start({ DATA_DIR: dataDir, PORT: `${port}`, DEMO: "" });
  await parallax.serving(run);
  const databaseUrl = parallax.databaseUrl(dataDir);
  const place = { server: `http://127.0.0.1:${port}`, address: `http://localhost:${port}` };
  crowd = await gather(size.learners, { ...place, databaseUrl });
}, 900_000);

afterAll(async () => {
  await parallax.end(run);
  rmSync(dataDir, { recursive: true });
}, 60_000);

test("what was acknowledged is stored once, whatever is sent twice, cut off or killed", async () => {
  const acknowledged = new Set<string>();
  const sent = { twice: 0, cutOff: 0, failed: 0 };
  const all = size.learners * size.reviewsEach;
  const killing = killAlong(() => acknowledged.size / all);
  await inTurns(crowd.learners, size.atOnce, (learner) => sendAll(learner, acknowledged, sent));
  const killed = await killing;

  const stored = await rows<{ id: string }>('SELECT id FROM "Review"');
  const ids = new Set(stored.map(({ id }) => id));
  const lost = [...acknowledged].filter((id) => !ids.has(id)).length;
  const doubled = stored.length - ids.size + (await doubledOnDevice());
  tellFound({
    promise: "acknowledged",
    figure: `${lost} lost, ${doubled} doubled, ${killed.length} kills (${killed.join(", ")}), ${sent.twice} sent twice, ${sent.cutOff} cut off, ${sent.failed} retried`,
    n: acknowledged.size,
  });
  expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
  expect(acknowledged.size).toBe(all);
  expect(killed.length).toBe(size.kills);
  expect(await countersThatDiffer()).toEqual([]);
  const { code, output } = await runTsx("scripts/progress-verify.ts", {
    DATABASE_URL: parallax.databaseUrl(dataDir),
  });
  expect(code, output).toBe(0);
}, 1_800_000);

/** All reviews of one learner, as a phone sends them: what is not answered is sent again. */
async function sendAll(
  { id, client }: Learner,
  acknowledged: Set<string>,
  sent: { twice: number; cutOff: number; failed: number },
): Promise<void> {
  const phone = openPhone();
  const { cardIds } = crowd.material;
  let drawn = 0;
  const chance = () => chanceOf(`${seed} ${id.slice(-4)} ${drawn++}`);
  const waiting: Review[] = Array.from({ length: size.reviewsEach }, () =>
    phone.review(cardIds[Math.floor(chance() * cardIds.length)] ?? "", new Date()),
  );
  while (waiting.length > 0) {
    const batch = waiting.slice(0, 1 + Math.floor(chance() * 3));
    const isCut = chance() < 0.02;
    const isTwice = chance() < 0.05;
    const signal = isCut ? AbortSignal.timeout(Math.ceil(chance() * 30)) : undefined;
    const send = () => client.post("/api/reviews", batchOf(batch), signal).catch(() => null);
    const [answer] = await Promise.all(isTwice ? [send(), send()] : [send()]);
    sent.cutOff += Number(isCut);
    sent.twice += Number(isTwice);
    if (answer?.status !== 200) {
      sent.failed += 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    const { receipts } = JSON.parse(answer.body) as { receipts: { id: string; verdict: string }[] };
    expect(receipts.map(({ verdict }) => verdict)).toEqual(batch.map(() => "kept"));
    for (const receipt of receipts) acknowledged.add(receipt.id);
    waiting.splice(0, batch.length);
  }
}

/** Kills the web server and the database in turn, in the midst of the work. @returns what was killed */
async function killAlong(progress: () => number): Promise<string[]> {
  const killed: string[] = [];
  for (let kill = 1; kill <= size.kills; kill += 1) {
    const moment = (kill - 0.2 + 0.4 * (chanceOf(`${seed} kill ${kill}`) - 0.5)) / (size.kills + 1);
    await parallax.until(() => progress() >= moment);
    const name = kill % 2 === 1 ? "database" : "web server";
    const pid = name === "database" ? parallax.databasePid(dataDir) : webServerNow();
    process.kill(pid, "SIGKILL");
    killed.push(name);
    await parallax.until(() => processState(pid) === null);
  }
  return killed;
}

/** The console names the first one only. */
function webServerNow(): number {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const web = pids.find((pid) => {
    const command = processState(Number(pid))?.command ?? "";
    return (
      /next-server|next\/dist\/bin\/next/.test(command) && parentOf(pid) === run.supervisor.pid
    );
  });
  if (!web) throw new Error("There is no web server to kill.");
  return Number(web);
}

function parentOf(pid: string): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
}

/** Reviews that one device made once and that are there more than once. */
async function doubledOnDevice(): Promise<number> {
  const [row] = await rows<{ doubled: number }>(`SELECT
    (count(*) - count(DISTINCT ("learnerId", "deviceId", "deviceSeq")))::int AS doubled FROM "Review"`);
  return row?.doubled ?? -1;
}

/** Learners whose own count of events is not the number of events that they have. */
function countersThatDiffer() {
  return rows(`SELECT u.id FROM "User" u LEFT JOIN "Review" r ON r."learnerId" = u.id
    GROUP BY u.id HAVING count(r.id) <> u."learnerSeq"
      OR count(DISTINCT r."learnerSeq") <> u."learnerSeq"`);
}

async function rows<T extends pg.QueryResultRow>(query: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: parallax.databaseUrl(dataDir) });
  await client.connect();
  try {
    return (await client.query<T>(query)).rows;
  } finally {
    await client.end();
  }
}
