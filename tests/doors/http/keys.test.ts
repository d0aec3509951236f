import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { v7 } from "uuid";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { createAccount } from "@/lib/auth/store";
import { db } from "@/lib/db/client";
import type { FeedbackRule } from "@/lib/quiz/feedback-rule";
import { reserveItems } from "@/lib/reservation/store";
import { itemsForTest } from "@/lib/test-material/store";
import { type Browser, openBrowser, signIn } from "@/tests/doors/browser";
import { comparable, difference, plain } from "@/tests/doors/compare-pages";
import { crawl, type Fetched, payloadOf } from "@/tests/doors/crawl";
import {
  plantSentinels,
  rightAnswerTo,
  type Secret,
  secretPoints,
  sentinels,
  toldBy,
} from "@/tests/doors/sentinels";
import { answer, begin, pointsOf, posedTo, submit } from "@/tests/doors/test-deeds";
import { makeWorld, type Person, password, type World } from "@/tests/doors/world";
import { isLong, tellFound } from "@/tests/promises/promised";
import { setTest } from "@/tests/support/class-tests";

const rules = ["AFTER_SUBMISSION", "AFTER_DUE", "NEVER"] as const;
type Rule = (typeof rules)[number];

let world: World;
let classmate: Browser;
let itemIds: string[];
let tests: Record<Rule, string>;
const attempts = {} as Record<Rule, string>;
let pagesLookedAt = 0;

beforeAll(async () => {
  world = await makeWorld();
  const { own, ids } = world;
  classmate = (await newStudent()).browser;
  const { courseId } = await db.module.findUniqueOrThrow({ where: { id: own.moduleId } });
  const editor = { courseId, userId: ids.instructor, since: new Date() };
  await db.courseEditor.createMany({ data: [editor], skipDuplicates: true });
  const items = await itemsForTest(ids.instructor, own);
  const ofFamily = (family: string) => items.filter((item) => item.family === family);
  itemIds = [...ofFamily("choice").slice(0, 2), ...ofFamily("typed").slice(-3)].map(({ id }) => id);
  await reserveItems(ids.instructor, itemIds, new Date());
  await plantSentinels(itemIds);
  const made = await Promise.all(rules.map(async (rule) => [rule, await testOf(rule)] as const));
  tests = Object.fromEntries(made) as Record<Rule, string>;
});

beforeEach(() => db.throttle.deleteMany());

async function testOf(feedback: FeedbackRule): Promise<string> {
  const { classroomId, versionId } = world.own;
  const place = { classroomId, versionId, itemIds, title: `Test ${feedback}` };
  const id = await setTest(world.ids.instructor, { ...place, feedback });
  await db.test.update({ where: { id }, data: { seed: sentinels.order } });
  return id;
}

/** Another student of the own class, with a browser of theirs. All of them have one name. */
async function newStudent(): Promise<{ id: string; browser: Browser }> {
  const email = `${v7()}@example.org`;
  await createAccount({ name: "Name of a classmate", email, password, zone: "Asia/Vientiane" });
  const { id } = await db.user.findUniqueOrThrow({ where: { email } });
  await db.enrollment.create({
    data: { userId: id, classroomId: world.own.classroomId, role: "STUDENT" },
  });
  const browser = openBrowser();
  expect(await signIn(browser, email, password)).toBe(true);
  return { id, browser };
}

const inClass = (testId: string) => ({ classroomId: world.own.classroomId, testId });

/** What is told where, by anything that was fetched. */
function leaks(fetched: readonly Fetched[], secrets: readonly Secret[]): string[] {
  pagesLookedAt += fetched.length;
  return fetched.flatMap(({ address, text }) =>
    toldBy(text)
      .filter((secret) => secrets.includes(secret))
      .map((secret) => `${secret} at ${address}`),
  );
}

const all: readonly Secret[] = ["key", "choice", "order", "mark"];
const extra = () => [
  // A part of them: what is asked for is shown again.
  `/search?q=${sentinels.key.slice(0, 14)}`,
  `/cards?q=${sentinels.choice.slice(0, 14)}`,
  ...rules.map((rule) => `/classrooms/${world.own.classroomId}/tests/${tests[rule]}`),
];

const look = (person: Person, browser: Browser, more: readonly string[] = []) =>
  crawl(browser, world.own, { person, extra: [...more, ...extra()], isLong });

const pageOf = (rule: Rule) => `/quizzes/${attempts[rule]}`;
const questionsOf = (rule: Rule) =>
  itemIds.map((_, index) => `${pageOf(rule)}?question=${index + 1}`);

test("the crawl finds what is planted, where an instructor may see it", async () => {
  const { browsers, own } = world;
  const desk = await browsers.instructor.get(`/classrooms/${own.classroomId}/tests/${tests.NEVER}`);
  expect(toldBy(desk.body)).toEqual(["key", "choice", "order"]);
});

test("before a test is begun nothing of it is told to who will take it, or to anybody else", async () => {
  const { browsers } = world;
  for (const person of [
    "student",
    "otherStudent",
    ...(isLong ? ["learner" as const] : []),
  ] as const) {
    expect(leaks(await look(person, browsers[person]), all)).toEqual([]);
  }
  if (isLong) expect(leaks(await look("student", classmate), all)).toEqual([]);
}, 600_000);

test("what the build sends to every browser tells nothing", () => {
  const files = readdirSync(".next/static", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(js|css|json|txt|map)$/.test(name))
    .map((name) => ({ address: name, text: readFileSync(join(".next/static", name), "utf8") }));
  expect(leaks(files, all)).toEqual([]);
});

test("during it a student is told the questions and nothing more, and a classmate nothing", async () => {
  const { student } = world.browsers;
  for (const rule of rules) {
    const { location } = await begin(student, inClass(tests[rule]));
    attempts[rule] = `${location}`.split("/").at(-1) ?? "";
    for (const [index, itemId] of itemIds.entries()) {
      const posed = await db.attemptItem.findFirstOrThrow({
        where: { attemptId: attempts[rule], position: index + 1 },
      });
      expect(posed.itemId).toBe(itemId);
      const response = posed.optionIds[0] ?? "something else";
      const kept = await answer(student, {
        attemptId: attempts[rule],
        position: index + 1,
        response,
      });
      expect(leaks([{ address: "the answer's result", text: kept.body }], all)).toEqual([]);
    }
    const where = { answer: { attemptId: attempts[rule] } };
    await db.mark.updateMany({ where, data: { points: secretPoints } });
  }
  const pages = rules.flatMap(questionsOf);
  const seen = await look("student", student, pages);
  expect(leaks(seen, ["key", "order", "mark"])).toEqual([]);
  expect(new Set(leaks(seen, ["choice"]).map((leak) => leak.split("?")[0]))).toEqual(
    new Set(rules.map((rule) => `choice at ${pageOf(rule)}`)),
  );
  expect(leaks(await look("student", classmate, pages), all)).toEqual([]);
  if (isLong) expect(leaks(await look("learner", world.browsers.learner, pages), all)).toEqual([]);
}, 600_000);

test("no cache keeps a page of an attempt, nor its payload", async () => {
  const { student } = world.browsers;
  for (const path of rules.flatMap(questionsOf)) {
    const payload = await payloadOf(student, path);
    expect(payload.body).toContain(sentinels.choice);
    for (const answer of [await student.get(path), payload]) {
      expect(answer.headers.get("cache-control")).toContain("no-store");
    }
  }
});

test("after it the keys are told by the rule: at once, when it is due, or never", async () => {
  const { student } = world.browsers;
  for (const rule of rules) {
    const ended = await submit(student, attempts[rule]);
    const isTold = toldBy(ended.body).includes("key");
    expect(isTold, rule).toBe(rule === "AFTER_SUBMISSION");
  }
  const keysIn = async (browser: Browser) =>
    new Set(
      leaks(await look("student", browser, rules.flatMap(questionsOf)), ["key", "mark", "order"])
        .filter((leak) => leak.startsWith("key"))
        .map((leak) => leak.split("?")[0]),
    );
  expect(await keysIn(student)).toEqual(new Set([`key at ${pageOf("AFTER_SUBMISSION")}`]));
  const past = new Date(Date.now() - 60_000);
  await db.attempt.updateMany({ where: { id: attempts.AFTER_DUE }, data: { dueAt: past } });
  expect(await keysIn(student)).toEqual(
    new Set([`key at ${pageOf("AFTER_SUBMISSION")}`, `key at ${pageOf("AFTER_DUE")}`]),
  );
  expect(await keysIn(classmate)).toEqual(new Set());
}, 600_000);

/** What one answered oneself one may see, and read again. */
const isOwnAnswer = /^\/quizzes\/|^archive\/(quiz-answers|account|deeds)/;

test("nothing tells a right answer from a wrong one while the rule hides it", async () => {
  const testId = await testOf("NEVER");
  const twins = [await newStudent(), await newStudent()];
  const results: string[][] = [];
  for (const [twin, { browser, id }] of twins.entries()) {
    const { location } = await begin(browser, inClass(testId));
    const attemptId = `${location}`.split("/").at(-1) ?? "";
    const said: string[] = [];
    for (const [index, itemId] of itemIds.entries()) {
      const { body, options } = await posedTo(id, attemptId, index + 1);
      const chosen = options.find(({ right }) => right === (twin === 0))?.id;
      const typed = twin === 0 ? rightAnswerTo(itemId) : "something else";
      expect(body).toBe(itemId);
      const kept = await answer(browser, {
        ...{ attemptId, position: index + 1, response: chosen ?? typed },
      });
      said.push(`${kept.status} ${kept.location ?? ""} ${plain(kept.body)}`);
    }
    const ended = await submit(browser, attemptId);
    said.push(`${ended.status} ${plain(ended.location ?? "")}`);
    results.push(said);
  }
  expect(results[0]).toEqual(results[1]);
  const marks = await Promise.all(twins.map(({ id }) => pointsOf(id)));
  expect(marks).toEqual([itemIds.length, 0]);

  const [right, wrong] = await Promise.all(
    twins.map(async ({ browser }) => {
      const fetched = await look("student", browser);
      // A page's scripts and its payload are cut in pieces that come in any order.
      const pages = fetched.filter(
        ({ address, text }) => address.startsWith("archive/") || /^<!doctype/i.test(text),
      );
      return pages.filter(({ address }) => !isOwnAnswer.test(address)).map(comparable);
    }),
  );
  const differing = (right ?? []).map((page, index) => difference(page, wrong?.[index] ?? ""));
  expect(differing.filter((one) => one !== null)).toEqual([]);
}, 600_000);

test("the figure", () => {
  tellFound({ promise: "keys", figure: `0 hits in ${pagesLookedAt} answers`, n: pagesLookedAt });
  expect(pagesLookedAt).toBeGreaterThan(100);
});
