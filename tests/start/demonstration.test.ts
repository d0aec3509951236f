import { rmSync } from "node:fs";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPeople } from "@/lib/demo/people";
import { connected } from "@/scripts/backup/connected.mjs";
import * as parallax from "./parallax";

const banner = '<aside aria-label="Demonstration"';
const dataDir = parallax.newDataDir();
let port = 0;
let run: parallax.Start;

beforeAll(async () => {
  port = await parallax.freePort();
  await startAgain();
});

afterAll(async () => {
  await parallax.end(run);
  rmSync(dataDir, { recursive: true });
});

async function startAgain() {
  run = parallax.start({ DATA_DIR: dataDir, PORT: String(port), DEMO: "1" });
  await parallax.serving(run);
}

/** A browser in which one of the buttons was pressed, or for null none. */
async function browserOf(email: string | null) {
  const cookies = new Map<string, string>();
  async function send(path: string, body?: URLSearchParams) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      redirect: "manual",
      headers: { cookie, origin: `http://localhost:${port}` },
      ...(body && { method: "POST", body }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return response.text();
  }
  if (email) {
    const { csrfToken } = JSON.parse(await send("/api/auth/csrf"));
    await send("/api/auth/callback/demo", new URLSearchParams({ csrfToken, email, json: "true" }));
  }
  return { get: (path: string) => send(path), isSignedIn: () => cookies.has("parallax-session") };
}

function inDatabase(query: string) {
  return connected(parallax.databaseUrl(dataDir), (client: pg.Client) => client.query(query));
}

test("its people are made up, and each has a button to sign in by", async () => {
  const visitor = await browserOf(null);
  const page = await visitor.get("/sign-in");
  expect(page).toContain(banner);
  for (const { name } of demoPeople) expect(page).toContain(name);
  expect(await visitor.get("/")).toContain(banner);
  expect((await browserOf("somebody@example.com")).isSignedIn()).toBe(false);
});

test.each(demoPeople.slice(1).map(({ name, email }) => [name, email]))(
  "%s has weeks behind them and cards due today",
  async (_name, email) => {
    const student = await browserOf(email ?? "");
    expect(student.isSignedIn()).toBe(true);
    // Who was away for long is offered to catch up day by day.
    expect(await student.get("/")).toMatch(
      /\d+ cards?, about \d+ minutes?|\d+ today, the rest over/,
    );
    const { rows } = await inDatabase(`SELECT count(*)::int AS reviews,
        count(DISTINCT "effectiveAt"::date)::int AS days,
        bool_and("effectiveAt" = "deviceAt" AND "effectiveAt" < now()) AS "isPast"
      FROM "Review" r JOIN "User" u ON u.id = r."learnerId" WHERE u.email = '${email}'`);
    expect(rows[0].isPast).toBe(true);
    expect(rows[0].days).toBeGreaterThan(4);
    expect(rows[0].reviews).toBeGreaterThan(50);
  },
);

test("who teaches finds every student in the report, the strong one before the weak one", async () => {
  const instructor = await browserOf("mali@example.com");
  const { rows } = await inDatabase('SELECT id, "classroomId" AS classroom FROM "Assignment"');
  const [{ id, classroom }] = rows;
  const report = await instructor.get(`/classrooms/${classroom}/assignments/${id}`);
  for (const { name } of demoPeople.slice(1)) expect(report).toContain(name);
  const right = await inDatabase(`SELECT u.email, avg(points) AS share FROM "Mark" m
    JOIN "User" u ON u.id = m."learnerId" GROUP BY u.email`);
  const shareOf = (email: string) =>
    right.rows.find((row: { email: string }) => row.email === email).share;
  expect(shareOf("noy@example.com")).toBeGreaterThan(shareOf("kyaw@example.com"));
});

test("started again it plays nothing again, and without DEMO=1 not at all", async () => {
  await parallax.end(run);
  const real = parallax.start({ DATA_DIR: dataDir, PORT: String(port) });
  expect(await real.exited).toBe(1);
  expect(real.console()).toMatch(/\nThis database is a demonstration, .*\n$/);
  await startAgain();
  expect(run.console()).toMatch(/Demonstration +skipped, nothing changed/);
});

test("it is refused beside real people", async () => {
  await inDatabase('DELETE FROM "Demonstration"');
  expect((await browserOf("noy@example.com")).isSignedIn()).toBe(false);
  await parallax.end(run);
  run = parallax.start({ DATA_DIR: dataDir, PORT: String(port), DEMO: "1" });
  expect(await run.exited).toBe(1);
  expect(run.console()).toMatch(/\nThis database holds accounts of real people, .*\n$/);
});
