import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { endDueAccounts } from "@/lib/server/end-due-accounts";
import { builtActions, type Fields, ways } from "@/tests/doors/action-request";
import { admits } from "@/tests/doors/admits";
import { type Browser, openBrowser, shown } from "@/tests/doors/browser";
import { pageDoors } from "@/tests/doors/registry";
import { makeWorld, password, people, type Things, type World } from "@/tests/doors/world";
import { sentReview } from "@/tests/support/log-event";
import { assign, createClassroom } from "@/tests/support/people";
import { logsWith, tablesWith } from "@/tests/support/traces";

const day = 86_400_000;
const logs = resolve(".data/doors");
const dataDir = mkdtempSync(join(tmpdir(), "parallax-data-"));
afterAll(() => rmSync(dataDir, { recursive: true }));

/** Words of this person alone, in every field that takes words. */
const mark = v7().slice(-12);
const said = {
  firstName: `Zebulon ${mark}`,
  name: `Zenobia ${mark}`,
  firstEmail: `first.${mark}@example.org`,
  email: `second.${mark}@example.org`,
  userAgent: `Teapot/1.0 ${mark}`,
  classroom: `Class of Zenobia ${mark}`,
  assignment: `Homework from Zenobia ${mark}`,
  typedReview: `typed in a review ${mark}`,
  typedAnswer: `typed in a quiz ${mark}`,
  report: `a mistake says Zenobia ${mark}`,
};

let world: World;
let browser: Browser;
let sharedAssignmentId: string;
/** Ids by which rows know this person. */
let ids: Record<"user" | "log" | "session" | "attempt" | "device" | "review", string>;

/** Runs an action as the page's form does. */
function run(action: string, page: string, fields: Fields, isStateful = true) {
  const id = builtActions().get(`app/${action}`) ?? "";
  return ways["a form without scripts"](browser, { id, page, isStateful }, fields);
}

async function signIn(email: string, word: string): Promise<void> {
  const { csrfToken } = JSON.parse((await browser.get("/api/auth/csrf")).body);
  const fields = new URLSearchParams({ csrfToken, email, password: word, json: "true" });
  await browser.post("/api/auth/callback/credentials", fields, { "user-agent": said.userAgent });
}

beforeAll(async () => {
  world = await makeWorld();
  browser = openBrowser();
  await useEverything(world.own);
});

/** Does as this person what leaves words or ids, through the pages. */
async function useEverything({ joinCode, versionId, factId, cardId, classroomId }: Things) {
  const at = "/sign-up";
  const account = { name: said.firstName, email: said.firstEmail, zone: "Asia/Vientiane" };
  await run("sign-up/actions.ts#signUp", at, { ...account, password });
  // Refused by the database, which may say in its log what it refused.
  await run("sign-up/actions.ts#signUp", at, { ...account, password });
  await signIn(said.firstEmail, "not the password");
  await run("forgot/actions.ts#askForReset", "/forgot", { email: said.firstEmail });
  await signIn(said.firstEmail, password);
  await run("account/email/actions.ts#changeEmail", "/account/email", {
    email: said.email,
    password,
  });
  await run("account/actions.ts#changeName", "/account", { name: said.name });
  await run("account/review/actions.ts#changeReviewSettings", "/account/review", {
    ...{ newPerDay: "20", reviewsPerDay: "40", pausedFrom: "", pausedUntil: "" },
  });
  await run("review/actions.ts#catchUpByPlan", "/", { startsOn: "20000", shares: "4,2" }, false);
  await run("classrooms/actions.ts#joinClassroom", "/classrooms", { code: joinCode });
  await run("classrooms/actions.ts#openClassroom", "/classrooms", {
    ...{ name: said.classroom, zone: "Asia/Bangkok" },
  });
  const own = await db.classroom.findFirstOrThrow({ where: { name: said.classroom } });
  await run(
    "classrooms/[classroomId]/assignments/new/actions.ts#assignModule",
    `/classrooms/${own.id}/assignments/new`,
    { classroomId: own.id, versionId, title: said.assignment, due: "2190-12-04T23:59" },
  );
  await run("reports/actions.ts#sendReport", `/facts/${factId}`, {
    ...{ factId, meaningRevision: "1", reason: "WRONG", note: said.report },
  });
  await browser.get(`/modules/${world.own.moduleId}`);
  const review = sentReview({ id: v7(), deviceId: v7(), cardId, ratedBy: "typed" });
  const events = [{ ...review, response: said.typedReview }];
  await browser.post("/api/reviews", JSON.stringify({ sentAt: new Date().toISOString(), events }));
  const attempt = await answerQuiz(versionId);
  const user = await db.user.findUniqueOrThrow({ where: { email: said.email } });
  const { id: session } = await db.session.findFirstOrThrow({ where: { userId: user.id } });
  ids = {
    user: user.id,
    log: user.logId,
    session,
    attempt,
    device: review.deviceId,
    review: review.id,
  };
  await teachWithAnother(user.id, versionId);
  await db.enrollment.create({
    data: { userId: world.ids.learner, classroomId: own.id, role: "STUDENT" },
  });
  expect(classroomId).not.toBe(own.id);
}

/** A typed answer to each question that takes one. @returns the attempt's id */
async function answerQuiz(versionId: string): Promise<string> {
  const { location } = await run("quizzes/actions.ts#startQuiz", "/quizzes", { versionId }, false);
  const attemptId = location?.split("/").at(-1) ?? "";
  for (let position = 1; position <= 10; position += 1) {
    const fields = {
      attemptId,
      position: `${position}`,
      answerId: v7(),
      response: said.typedAnswer,
    };
    await run("quizzes/actions.ts#answerQuestion", location ?? "", fields, false);
  }
  return attemptId;
}

/** What others have a share in stays, and must not lead back. */
async function teachWithAnother(userId: string, versionId: string): Promise<void> {
  const { id: classroomId } = await createClassroom(world.ids.instructor, [world.ids.student]);
  await db.enrollment.create({ data: { userId, classroomId, role: "INSTRUCTOR" } });
  sharedAssignmentId = await assign(userId, { classroomId, versionId, title: "Read with us" });
}

test("all words and ids of this person are found while the account is there", async () => {
  const gone: string[] = [said.firstName, said.firstEmail];
  for (const word of [...Object.values(said), ...Object.values(ids)]) {
    if (gone.includes(word)) continue;
    expect(await tablesWith(word), word).not.toEqual([]);
  }
});

test("a trace that is left in a table or in a log is found", async () => {
  await db.throttle.create({ data: { key: `of ${said.name}`, count: 1, endsAt: new Date() } });
  expect(await tablesWith(said.name.toUpperCase())).toContain("Throttle");
  await db.throttle.delete({ where: { key: `of ${said.name}` } });
  const planted = join(dataDir, "server.log");
  appendFileSync(planted, `{"name":"${said.name}"}\n`);
  expect(logsWith(said.name, dataDir)).toEqual(["server.log"]);
  rmSync(planted);
});

test("who deletes the account is signed out, and then finds the one page on which to keep it", async () => {
  await run("account/delete/actions.ts#deleteAccount", "/account/delete", {
    proof: "not the password",
  });
  expect(await db.closure.count({ where: { userId: ids.user } })).toBe(0);
  const left = await run("account/delete/actions.ts#deleteAccount", "/account/delete", {
    proof: password,
  });
  expect(left.location).toBe("/account/closed");
  expect((await browser.get("/account")).location).toMatch(/^\/sign-in/);
  await signIn(said.email, password);
  for (const path of ["/", "/account", "/review", "/classrooms"]) {
    expect((await browser.get(path)).location, path).toBe("/account/closed");
  }
  expect((await browser.post("/api/reviews", "{}")).status).toBe(401);
  expect(shown(await browser.get("/account/closed"))).toContain("Keep my account");
});

test("after 30 days no table and no log knows a word or an id of this person", async () => {
  await endDueAccounts(new Date(Date.now() + 29 * day), dataDir);
  expect(await tablesWith(said.name)).not.toEqual([]);
  // Past the half minute that this test may have taken.
  expect(await endDueAccounts(new Date(Date.now() + 31 * day), dataDir)).toBeGreaterThan(0);

  for (const [what, word] of Object.entries({ ...said, ...ids })) {
    // The tombstone is the random id of an account that is no more, and all that is left.
    const allowed = what === "user" ? ["Tombstone"] : [];
    expect({ what, tables: await tablesWith(word) }).toEqual({ what, tables: allowed });
    // The log means people by a random id, of which nobody knows any more whose it was.
    if (what !== "log") expect({ what, logs: logsWith(word, logs) }).toEqual({ what, logs: [] });
  }
  expect(shown(await browser.get("/account/closed"))).not.toContain("Keep my account");
});

test("the pages that others may open show no trace, and all of them answer", async () => {
  const marks = [mark, ...Object.values(ids)];
  for (const person of people) {
    const open = pageDoors.filter(({ may }) => admits(may, person, "own"));
    for (const { address } of open) {
      const path = address.replaceAll(
        /\[(\w+)\]/g,
        (_, name: keyof Things) => `${world.own[name]}`,
      );
      const { status, body } = await world.browsers[person].get(path);
      expect(status, `${person} at ${path}`).toBeLessThan(500);
      for (const trace of marks) expect(body, `${person} at ${path}`).not.toContain(trace);
    }
  }
  const { classroomId, assignmentId, testId } = world.own;
  for (const path of [`assignments/${assignmentId}`, `tests/${testId}/results`]) {
    const kept = await world.browsers.instructor.get(`/classrooms/${classroomId}/${path}`);
    expect(shown(kept), path).toContain("Former student 1");
  }
  const shared = await db.assignment.findUniqueOrThrow({ where: { id: sharedAssignmentId } });
  const sharedReport = `/classrooms/${shared.classroomId}/assignments/${shared.id}`;
  const answer = await world.browsers.instructor.get(sharedReport);
  expect(answer.status).toBe(200);
  expect(shown(answer)).toContain("Read with us");
});
