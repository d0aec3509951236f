import { rmSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findChromium } from "@/scripts/test/chromium.mjs";
import * as parallax from "@/tests/start/parallax";
import { gather, inTurns, type Learner } from "@/tests/support/crowd";
import { batchOf, openPhone } from "@/tests/support/study-events";
import { type Figure, median, rounded } from "./figure";
import { memoryMb } from "./process-use";

/** `npm start` on a data folder of its own, with people who have begun. */
export type Started = Awaited<ReturnType<typeof startOnce>>;

/** Starts what is measured as a person does, builds it if need be, and fills it. */
export async function startOnce() {
  const dataDir = parallax.newDataDir();
  const port = await parallax.freePort();
  const settings = { DATA_DIR: dataDir, PORT: `${port}`, DEMO: "" };
  const server = `http://127.0.0.1:${port}`;
  let run = parallax.start(settings);
  await parallax.serving(run);
  const place = {
    ...{ server, address: `http://localhost:${port}` },
    databaseUrl: parallax.databaseUrl(dataDir),
  };
  const crowd = await gather(8, place);
  return {
    ...{ dataDir, ...place, ...crowd },
    pids: () => [parallax.webPid(run), parallax.databasePid(dataDir)],
    async startAgain(): Promise<number> {
      await parallax.end(run);
      const began = performance.now();
      run = parallax.start(settings);
      while ((await firstPage(server)) !== 200) {
        if (run.hasEnded()) throw new Error(run.console());
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      const took = performance.now() - began;
      await parallax.serving(run);
      return took;
    },
    async stop(): Promise<void> {
      await parallax.end(run);
      rmSync(dataDir, { recursive: true });
    },
  };
}

async function firstPage(server: string): Promise<number> {
  const answer = await fetch(`${server}/sign-in`).catch(() => null);
  return answer?.status ?? 0;
}

/** How long it takes from the command to the first page that is answered, when all is built. */
export async function secondStart(started: Started, seed: number): Promise<Figure> {
  const starts: number[] = [];
  for (let time = 0; time < 5; time += 1) starts.push((await started.startAgain()) / 1000);
  return {
    ...{ name: "second-start", value: rounded(median(starts)), unit: "s", better: "lower" },
    ...{ goal: 5, baseline: null, n: starts.length, seed },
  };
}

/** Server and database together: idle, and the most while eight people use all that there is. */
export async function memory(started: Started, seed: number): Promise<Figure> {
  const held = () => {
    const [server = 0, database = 0] = started.pids().map(memoryMb);
    return { server, database, both: server + database };
  };
  const idle = held().both;
  const samples: ReturnType<typeof held>[] = [];
  const timer = setInterval(() => samples.push(held()), 250);
  let requests = 0;
  await inTurns(started.learners, started.learners.length, async (learner) => {
    const made = await use(learner, started.material.cardIds);
    requests += made;
  });
  clearInterval(timer);
  samples.push(held());
  const most = samples.reduce((high, sample) => (sample.both > high.both ? sample : high));
  return {
    ...{ name: "memory", value: rounded(most.both), unit: "MB", better: "lower" },
    ...{ goal: 600, baseline: { name: "idle", value: rounded(idle), unit: "MB" } },
    ...{ n: requests, seed },
    apart: { serverMb: rounded(most.server), databaseMb: rounded(most.database) },
  };
}

const paths = ["/", "/review", "/quizzes", "/progress", "/modules/russia-and-laos", "/account"];

/** @returns how many requests were made */
async function use({ client }: Learner, cardIds: readonly string[]): Promise<number> {
  const phone = openPhone();
  const passes = 12;
  for (let pass = 0; pass < passes; pass += 1) {
    for (const path of paths) await expectOk(client.get(path));
    const events = cardIds.slice(0, 100).map((cardId) => phone.review(cardId, new Date()));
    await expectOk(client.post("/api/reviews", batchOf(events)));
  }
  return passes * (paths.length + 1);
}

async function expectOk(sent: Promise<{ status: number }>): Promise<void> {
  const { status } = await sent;
  if (status !== 200) throw new Error(`A page answered ${status}.`);
}

/** The JavaScript that a browser loads for the review page, compressed as it is served. */
export async function reviewScriptBytes(started: Started, seed: number): Promise<Figure> {
  const executablePath = await findChromium();
  const args = ["--headless", "--no-sandbox", "--disable-gpu"];
  const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) });
  try {
    const context = await browser.newContext();
    const cookies = started.learners[0]?.client.cookies ?? new Map<string, string>();
    const url = started.address;
    await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url })));
    const page = await context.newPage();
    const sizes: Promise<{ responseBodySize: number }>[] = [];
    page.on("requestfinished", (request) => {
      if (request.resourceType() === "script") sizes.push(request.sizes());
    });
    await page.goto(`${url}/review`, { waitUntil: "networkidle" });
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size.responseBodySize, 0);
    if (!page.url().endsWith("/review")) throw new Error(`The browser is at ${page.url()}.`);
    return {
      ...{ name: "review-script-bytes", value: rounded(bytes / 1000), unit: "kB" },
      ...{ better: "lower", goal: 170, baseline: null, n: sizes.length, seed },
    };
  } finally {
    await browser.close();
  }
}
