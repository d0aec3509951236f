import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { Agent, type ClientRequest, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { limits } from "@/lib/auth/limits";
import { db } from "@/lib/db/client";
import { listenablePort } from "@/scripts/start/free-port.mjs";
import { startWeb } from "@/scripts/start/web.mjs";
import { app } from "@/tests/doors/app";
import { type Browser, openBrowser, signIn, signOut } from "@/tests/doors/browser";
import { mailOf, makeWorld, password, type World } from "@/tests/doors/world";
import { sentReview, uuid } from "@/tests/support/log-event";

const token = "a token of the tests for the figures alone";

type Server = {
  at: string;
  dataDir: string;
  pid: number;
  web: Awaited<ReturnType<typeof startWeb>>;
};

let world: World;
let servers: [Server, Server];

beforeAll(async () => {
  world = await makeWorld();
  const dueAt = new Date(0);
  await db.jobRun.deleteMany();
  await db.jobRun.createMany({ data: ["backup", "tries"].map((job) => ({ job, dueAt })) });
  await db.throttle.create({ data: { key: "long past", count: 1, endsAt: dueAt } });
  servers = await Promise.all([startServer(), startServer()]);
});

afterAll(async () => {
  for (const { web, dataDir } of servers) {
    await web.stop();
    rmSync(dataDir, { recursive: true });
  }
  await db.jobRun.deleteMany();
});

async function startServer(): Promise<Server> {
  const dataDir = mkdtempSync(join(tmpdir(), "parallax-server-"));
  const port = (await listenablePort(0)) ?? 0;
  const env = {
    ...process.env,
    ...app.settings,
    DATA_DIR: dataDir,
    LOG_DIR: join(dataDir, "logs"),
    METRICS_TOKEN: token,
  };
  const { signal } = new AbortController();
  const log = join(dataDir, "web.log");
  const web = await startWeb({ dev: false, port, host: "127.0.0.1", env, log, signal });
  return { at: `http://127.0.0.1:${port}`, dataDir, pid: web.pid ?? 0, web };
}

/** The same person's browser, sent to the other server. */
const onto = ({ at }: Server, { cookies }: Browser) => openBrowser(cookies, at);

async function signedInAt({ at }: Server, person: "student" | "instructor"): Promise<Browser> {
  const browser = openBrowser(new Map(), at);
  expect(await signIn(browser, mailOf(person), password)).toBe(true);
  return browser;
}

function jobsDone({ dataDir }: Server): string[] {
  const folder = join(dataDir, "logs");
  const text = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  return text
    .join("")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
    .filter(({ event }) => event === "job")
    .map(({ job, outcome }) => `${job} ${outcome}`);
}

test("a job that is due when both start is done by one of them", async () => {
  const left = () => db.jobRun.count({ where: { job: { in: ["backup", "tries"] }, doneAt: null } });
  await expect.poll(left, { timeout: 60_000 }).toBe(0);
  await expect
    .poll(() => servers.flatMap(jobsDone).toSorted())
    .toEqual(["backup done", "tries done"]);
  const backups = servers.flatMap(({ dataDir }) =>
    readdirSync(dataDir, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".backup.gz"),
    ),
  );
  expect(backups).toHaveLength(1);
  expect(await db.throttle.count({ where: { key: "long past" } })).toBe(0);
});

test("a session that one opened is good at the other, and ends at both at once", async () => {
  const [one, other] = servers;
  const atOne = await signedInAt(one, "student");
  const atOther = onto(other, atOne);
  expect((await atOther.get("/account")).status).toBe(200);
  await signOut(onto(other, atOne));
  expect(await atOne.get("/account")).toMatchObject({ location: "/sign-in?next=%2Faccount" });
  expect(await atOther.get("/account")).toMatchObject({ location: "/sign-in?next=%2Faccount" });
});

test("tries count wherever they are made", async () => {
  const email = "nobody@example.org";
  const answerAt = async ({ at }: Server) => {
    const browser = openBrowser(new Map(), at);
    const { csrfToken } = JSON.parse((await browser.get("/api/auth/csrf")).body);
    const fields = new URLSearchParams({ csrfToken, email, password: "wrong", json: "true" });
    const { body } = await browser.post("/api/auth/callback/credentials", fields);
    return new URL(JSON.parse(body).url).searchParams.get("error");
  };
  for (let time = 0; time < limits.passwordOfAccount.tries; time += 1) {
    const server = servers[time % 2] ?? servers[0];
    expect(await answerAt(server)).toBe("CredentialsSignin");
  }
  for (const server of servers) expect(await answerAt(server)).toMatch(/^Wait\d+$/);
  await db.throttle.deleteMany();
});

test("a form of a page that one made is taken by the other", async () => {
  const [one, other] = servers;
  const browser = await signedInAt(one, "instructor");
  const { body } = await browser.get("/classrooms");
  const form = body.match(/<form(?:(?!<\/form>).)*name="zone".*?<\/form>/s)?.[0] ?? "";
  const hidden = [
    ...form.matchAll(/<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g),
  ];
  expect(hidden.length).toBeGreaterThan(0);
  const fields = new FormData();
  for (const [, name = "", value = ""] of hidden) {
    fields.append(name, value.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
  }
  fields.append("name", "Class of two servers");
  fields.append("zone", "Asia/Bangkok");
  await onto(other, browser).post("/classrooms", fields);
  expect(await db.classroom.count({ where: { name: "Class of two servers" } })).toBe(1);
});

test("reviews sent half to each make the same memory as all sent to one", async () => {
  const { cardId } = world.own;
  const count = 20;
  const reviews = Array.from({ length: count }, (_, n) => {
    const deviceAt = new Date(Date.UTC(2026, 2, 2 + 3 * n)).toISOString();
    return sentReview({ id: uuid(900 + n), deviceSeq: 900 + n, cardId, deviceAt });
  });
  const sentAt = new Date().toISOString();
  const send = (browser: Browser, review: (typeof reviews)[number]) =>
    browser.post("/api/reviews", JSON.stringify({ sentAt, events: [review] }));
  const browsers = servers.map((server) => onto(server, world.browsers.student));
  const answers = await Promise.all(
    reviews.map((review, n) => send(browsers[n % 2] ?? world.browsers.student, review)),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  for (const review of reviews) await send(world.browsers.instructor, review);

  const memoryOf = (learnerId: string) =>
    db.cardMemory.findFirstOrThrow({
      where: { learnerId, cardId },
      select: { stabilityDays: true, difficulty: true },
    });
  expect(await memoryOf(world.ids.student)).toEqual(await memoryOf(world.ids.instructor));
  const where = { learnerId: world.ids.student };
  const numbers = await db.review.findMany({ where, select: { learnerSeq: true } });
  expect(new Set(numbers.map(({ learnerSeq }) => learnerSeq)).size).toBe(count);
});

test("the figures are for who has the token, and name nobody", async () => {
  const { at } = servers[0];
  const ask = (authorization: string) => fetch(`${at}/metrics`, { headers: { authorization } });
  expect((await ask("")).status).toBe(401);
  expect((await ask(`Bearer ${token}x`)).status).toBe(401);
  const text = await (await ask(`Bearer ${token}`)).text();
  expect(text).toMatch(
    /parallax_request_seconds_count\{door="\/classrooms",method="GET",status="200"\} \d/,
  );
  expect(text).toMatch(/parallax_reviews_total\{outcome="kept"\} [1-9]/);
  expect(text).toMatch(/parallax_events_total\{event="sign-in",outcome="ok"\} [1-9]/);
  expect(text).toMatch(/parallax_database_connections\{state="open"\} [1-9]/);
  expect(text).toContain("process_resident_memory_bytes");
  for (const word of [world.ids.student, mailOf("student"), world.own.classroomId]) {
    expect(text).not.toContain(word);
  }
});

test("what was asked before the end is answered whole, and then nobody is", async () => {
  const [, { at, pid, web }] = servers;
  const agent = new Agent({ keepAlive: true });
  // Held still, the server has all of them waiting when it is told to end.
  process.kill(pid, "SIGSTOP");
  const requests = Array.from({ length: 60 }, () => request(`${at}/sign-in`, { agent }));
  const asked = requests.map(wholeAnswer);
  await Promise.all(requests.map(connected));
  process.kill(pid, "SIGTERM");
  process.kill(pid, "SIGCONT");
  const answers = await Promise.all(asked);
  expect(new Set(answers)).toEqual(new Set(["200 whole"]));
  const knock = () =>
    fetch(`${at}/healthz`).then(
      () => "answered",
      () => "refused",
    );
  await expect.poll(knock, { timeout: 15_000 }).toBe("refused");
  expect(await web.exited).toBe(0);
  agent.destroy();
});

async function connected(sent: ClientRequest): Promise<void> {
  const [socket] = await once(sent, "socket");
  if (socket.connecting) await once(socket, "connect");
}

function wholeAnswer(sent: ClientRequest): Promise<string> {
  return new Promise((resolve) => {
    sent.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.on("close", () => {
        const isWhole = response.complete && text.includes("</html>");
        resolve(`${response.statusCode} ${isWhole ? "whole" : "cut off"}`);
      });
    });
    sent.on("error", ({ message }) => resolve(message));
    sent.end();
  });
}
