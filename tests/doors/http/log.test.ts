import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import {
  type ActionUse,
  builtActions,
  call,
  type Fields,
  ways,
} from "@/tests/doors/action-request";
import { rightUses } from "@/tests/doors/action-uses";
import { type Browser, openBrowser, signIn } from "@/tests/doors/browser";
import { makeWorld, type World } from "@/tests/doors/world";
import { sentReview, uuid } from "@/tests/support/log-event";

const logs = ".data/doors";
const mark = randomBytes(6).toString("hex");

/** All that this test ever says of a person, told from any other text by the mark. */
const said = {
  name: `Ada Fictional ${mark}`,
  email: `ada.${mark}@example.org`,
  password: `ten letters ${mark}`,
  className: `Evening class ${mark}`,
  typed: `what was typed ${mark}`,
  agent: `Browser of Ada ${mark}`,
  address: "203.0.113.77",
};
const inPath = encodeURIComponent(said.email);

let world: World;
let ada: Browser;
let adaId: string;

beforeAll(async () => {
  world = await makeWorld();
  ada = openBrowser();
  await visitRightly();
  await visitWrongly();
  await meetFailures();
});

const signUp = () => actionUse("app/sign-up/actions.ts#signUp", "/sign-up", true);
const openClassroom = () =>
  actionUse("app/classrooms/actions.ts#openClassroom", "/classrooms", true);

function actionUse(key: string, page: string, isStateful: boolean): ActionUse {
  return { id: builtActions().get(key) ?? "", page, isStateful };
}

async function visitRightly() {
  const { name, email, password } = said;
  const account: Fields = { name, email, password, zone: "Asia/Vientiane" };
  await ways["a script's call"](ada, signUp(), account);
  // Taken: the database refuses it, and says by which value.
  await ways["a script's call"](ada, signUp(), account);
  await signIn(openBrowser(), email, `not ${password}`);
  expect(await signIn(ada, email, password)).toBe(true);
  ({ id: adaId } = await db.user.findUniqueOrThrow({ where: { email } }));
  const classroom = { name: said.className, zone: "Asia/Bangkok" };
  await ways["a script's call"](ada, openClassroom(), classroom);
  await db.user.update({ where: { id: world.ids.student }, data: { name } });
  const review = sentReview({ id: uuid(77), cardId: world.own.cardId });
  const typed = { ...review, id: uuid(78), ratedBy: "typed", response: said.typed };
  const events = [review, typed, { ...review, id: said.email }];
  const batch = JSON.stringify({ sentAt: "2026-03-02T00:12:00.000Z", events });
  expect((await world.browsers.student.post("/api/reviews", batch)).status).toBe(200);
  const key = "app/quizzes/actions.ts#answerQuestion";
  const use = await rightUses[key]?.(world, "own");
  if (!use) throw new Error(key);
  const answer = { ...use.fields, response: said.typed };
  await ways["a script's call"](
    world.browsers.student,
    { ...use, id: builtActions().get(key) ?? "" },
    answer,
  );
}

async function visitWrongly() {
  const { student } = world.browsers;
  for (const path of ["/", "/classrooms/", "/quizzes/", "/modules/", "/api/", "/api/auth/"]) {
    await student.get(`${path}${inPath}?next=${inPath}&q=${mark}`);
    await student.post(`${path}${inPath}`, `${said.typed}=${said.email}`);
  }
  const headers = {
    "user-agent": said.agent,
    "x-forwarded-for": said.address,
    "next-router-state-tree": inPath,
    cookie: `theme=${inPath}; parallax-session=${inPath}; next-auth.csrf-token=${inPath}`,
    rsc: "1",
  };
  await student.send("/account", { headers });
  await student.send("/account", { headers, method: "DELETE" });
  await call(student, { ...openClassroom(), id: said.email }, said.typed);
  await call(student, { ...openClassroom(), id: "00".repeat(21) }, JSON.stringify([said.typed]));
  await call(student, openClassroom(), `{"${said.typed}`);
  await student.post("/api/reviews", `{"sentAt":"${said.typed}"`);
  const form = new URLSearchParams({ level: "error", code: said.email, message: said.typed });
  await student.post("/api/auth/_log", form);
  await student.post("/api/auth/callback/credentials", new URLSearchParams({ email: said.email }));
}

/** The database gives way under what a person sends. */
async function meetFailures() {
  await db.$executeRaw`ALTER TABLE "Classroom" RENAME TO "ClassroomAway"`;
  try {
    expect((await ada.get(`/classrooms?${inPath}`)).status).toBe(500);
    await ways["a script's call"](ada, openClassroom(), {
      name: said.className,
      zone: "Asia/Bangkok",
    });
  } finally {
    await db.$executeRaw`ALTER TABLE "ClassroomAway" RENAME TO "Classroom"`;
  }
}

/** Every file that server and database have written to, with its text. */
function allLogs(): [file: string, text: string][] {
  const files = readdirSync(logs, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".log") && !file.startsWith("postgres/"))
    .map((file) => [file, readFileSync(join(logs, file), "utf8")]);
}

function hits(texts: readonly (readonly [string, string])[]): string[] {
  const words = [mark, said.address, adaId, ...Object.values(world.ids)];
  return texts.flatMap(([file, text]) =>
    text.split("\n").flatMap((line) => {
      const found = words.filter((word) => line.includes(word));
      return found.length > 0 ? [`${file}: ${line}`] : [];
    }),
  );
}

/** Of all servers: each worker that knocks at the doors has its own. */
function entries(): Record<string, unknown>[] {
  return allLogs()
    .filter(([file]) => file.includes("/server-"))
    .flatMap(([, text]) => text.trimEnd().split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

test("no log of server or database knows anything personal", () => {
  expect(allLogs().map(([file]) => file)).toContain("postgres.log");
  expect(hits(allLogs())).toEqual([]);
});

test("a line that did would be found", () => {
  expect(hits([["planted.log", `fine\n{"email":"${said.email}"}\n`]])).toHaveLength(1);
  expect(hits([["planted.log", `fine\n{"id":"${adaId}"}\n`]])).toHaveLength(1);
});

test("no entry holds a network address", () => {
  expect(JSON.stringify(entries())).not.toMatch(/127\.0\.0\.1|::1\b|203\.0\.113/);
});

test("the log tells what happened, and of whom by the random id alone", async () => {
  const logIdOf = async (id: string) =>
    (await db.user.findUniqueOrThrow({ where: { id }, select: { logId: true } })).logId;
  const of = (event: string) => entries().filter((entry) => entry.event === event);
  expect(of("sign-up")).toContainEqual(expect.objectContaining({ outcome: "ok" }));
  expect(of("sign-up")).toContainEqual(expect.objectContaining({ outcome: "taken" }));
  expect(of("sign-in")).toContainEqual(expect.objectContaining({ outcome: "refused" }));
  const logId = await logIdOf(adaId);
  expect(of("sign-in")).toContainEqual(expect.objectContaining({ outcome: "ok", logId }));
  expect(of("reviews")).toContainEqual(
    expect.objectContaining({ logId: await logIdOf(world.ids.student), kept: 2, refused: 1 }),
  );
  expect(of("failure")).toContainEqual(
    expect.objectContaining({
      door: "/classrooms",
      method: "GET",
      error: expect.objectContaining({ digest: expect.stringMatching(/^\d+/), code: "P2021" }),
    }),
  );
});
