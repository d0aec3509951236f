import { randomBytes } from "node:crypto";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { assignModule, joinByCode, openClassroom } from "./classroom-deeds";
import { type DeskCourse, makeDeskCourse } from "./desk-course";
import { rows } from "./e2e-database";
import { assignSmallModule, learnedBeforeItChanged } from "./e2e-material";
import { type About, createPerson, signInAs } from "./e2e-people";
import { resetPathOf } from "./e2e-resets";
import { setTestOf } from "./e2e-tests";
import { answerQuestion, itemsOf, startQuiz } from "./quiz-deeds";
import { answerTyped, answerUntil } from "./review-deeds";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** People with something on each of their pages. */
export type Cast = {
  student: Cookies;
  instructor: Cookies;
  /** Has one card to review. */
  beginner: Cookies;
  /** Learned something that has changed since. */
  relearner: Cookies;
  /** Has closed the account. */
  leaver: Cookies;
  administrator: Cookies;
  /** The student, and somebody who is suspended. */
  studentId: string;
  suspendedId: string;
  classroomId: string;
  assignmentId: string;
  /** A question that is left out for the class, and set in its test. */
  leftOut: string;
  /** A test that the class can take, and the student longer than others. */
  testId: string;
  /** Quizzes of the student: one to go on with, its first question answered, and one that is over. */
  openQuiz: string;
  endedQuiz: string;
  /** A card that the student has answered. */
  answeredCard: string;
  /** One that the student made. */
  ownCard: string;
  /** Where somebody sets a new password. */
  resetPath: string;
  /** A course that the instructor makes. */
  desk: DeskCourse;
};

/** The names that hurt a page: of one word, with marks above and below, and one that would be code. */
export const names = {
  instructor: `Ouk ${"Souphanouvong".repeat(6)}`.slice(0, 80),
  student: "ສົມສັກ ສີສະຫວາດ မောင်မောင်အေးချမ်းသာယာဝပြောသော <img src=x onerror=alert(1)>",
  classroom: `Geopolitics-${"of-mainland-South-East-Asia-".repeat(4)}`.slice(0, 120),
  state: `Vastria ${"of-the-Sound-".repeat(3)}<b>ວັດ</b>`,
  passkey: `Telephone${"WithoutSpaces".repeat(4)}`.slice(0, 60),
  front: `ما عاصمة لاوس؟ ${"Vientiane".repeat(12)} <b>🌏</b>`,
  assignment: "<script>alert(1)</script> ແບບຝຶກຫັດອາທິດທີໜຶ່ງກ່ຽວກັບການເມືອງພາກພື້ນ & <b>week 1</b>",
};

/** Makes the people and what they did, through the pages. */
export async function prepareCast(browser: Browser, origin: string): Promise<Cast> {
  const teacher = { name: names.instructor, role: "INSTRUCTOR" } as const;
  const { page: desk, id: instructorId } = await signedIn(browser, origin, teacher);
  const code = await openClassroom(desk, names.classroom);
  await assignModule(desk, names.assignment);
  const report = await desk.getByRole("link", { name: "Who did what" }).getAttribute("href");
  const [, , classroomId = "", , assignmentId = ""] = (report ?? "").split("/");

  const { page, id: studentId } = await signedIn(browser, origin, { name: names.student });
  await joinByCode(page, code);
  await rows(
    `INSERT INTO "ClassroomExam" SELECT $1, extract(epoch FROM now())::int / 86400 + 30, now()`,
    [classroomId],
  );
  const testId = await setTestOf(classroomId, names.assignment, studentId);
  const leftOut = await leaveOneOut(classroomId, instructorId, testId);
  const [openQuiz, endedQuiz] = [await begunQuiz(page), await begunQuiz(page)];
  await rows(`UPDATE "Attempt" SET "submittedAt" = now() WHERE id = $1`, [endedQuiz]);
  const answeredCard = await answerOneCard(page);
  const ownCard = await makeOwnCard(page);
  await rows(
    `INSERT INTO "Passkey" ("userId", id, name, "publicKey", counter, transports, "createdAt", "copiedAt")
     SELECT id, gen_random_uuid(), $1, '', 0, '{}', now(), copied FROM "User", unnest(array[null, now()]) copied
     WHERE name = $2`,
    [names.passkey, names.student],
  );
  const beginner = await signedIn(browser, origin, { name: "Sam Example" });
  await assignSmallModule(beginner.id, 1);
  const relearner = await signedIn(browser, origin, { name: "Rae Example" });
  await assignSmallModule(relearner.id, 2);
  await learnedBeforeItChanged(relearner.id);
  const leaver = await signedIn(browser, origin, { name: "Lee Example" });
  await rows(`INSERT INTO "Closure" VALUES ($1, now())`, [leaver.id]);
  const administered = await prepareAdministration(browser, origin, studentId);
  return {
    ...administered,
    studentId,
    student: await cookiesOf(page),
    instructor: await cookiesOf(desk),
    beginner: await cookiesOf(beginner.page),
    relearner: await cookiesOf(relearner.page),
    leaver: await cookiesOf(leaver.page),
    ...{ classroomId, assignmentId, testId, leftOut },
    ...{ openQuiz, endedQuiz, answeredCard, ownCard },
    resetPath: await resetPathOf((await createPerson()).id),
    desk: await deskOf(instructorId),
  };
}

/** Leaves a choice of the class's test out for the class. @returns its id */
async function leaveOneOut(classroomId: string, instructorId: string, testId: string) {
  const [omission] = await rows<{ itemId: string }>(
    `INSERT INTO "Omission" SELECT $1, i.id, now(), $2 FROM "TestItem" t JOIN "Item" i ON i.id = t."itemId"
     WHERE t."testId" = $3 AND i.family = 'choice' ORDER BY t.position DESC LIMIT 1
     RETURNING "itemId"`,
    [classroomId, instructorId, testId],
  );
  return omission?.itemId ?? "";
}

/** An administrator, who has suspended somebody with a long name and asked them to teach. */
async function prepareAdministration(browser: Browser, origin: string, studentId: string) {
  const admin = await signedIn(browser, origin, { name: "Ada Example", role: "ADMIN" });
  const { id: suspendedId } = await createPerson({ name: names.instructor });
  await rows(
    `INSERT INTO "Suspension" ("userId", reason, "suspendedAt", "suspendedById")
     VALUES ($1, $2, now(), $3)`,
    [suspendedId, names.assignment, admin.id],
  );
  await rows(
    `INSERT INTO "AuditEntry" (id, at, deed, "actorId", "personId", "classroomId", details)
     SELECT uuidv7(), now(), deed, $1, $2, c.id, '{"from": "LEARNER", "to": "INSTRUCTOR"}'
     FROM unnest(ARRAY['role-changed', 'student-removed', 'of an older release']) deed
     LEFT JOIN (SELECT "classroomId" AS id FROM "Enrollment" WHERE "userId" = $2 LIMIT 1) c ON true`,
    [admin.id, studentId],
  );
  await rows(
    `INSERT INTO "Invitation" (id, "tokenHash", note, "madeAt", "expiresAt", "madeById")
     VALUES (uuidv7(), uuidv7()::text, $1, now(), now() + interval '1 day', $2)`,
    [names.passkey, admin.id],
  );
  await rows(
    `INSERT INTO "TeachingOffer" (id, "classroomId", email, "userId", "offeredAt", "expiresAt", "offeredById")
     SELECT uuidv7(), c.id, 'long.' || u.email, u.id, now(), now() + interval '1 day', c."createdById"
     FROM "User" u, "Classroom" c WHERE u.id = $1 AND c.name = $2
     ORDER BY c."createdAt" DESC LIMIT 1`,
    [studentId, names.classroom],
  );
  return { administrator: await cookiesOf(admin.page), suspendedId };
}

/** Another one each time: several casts share a database. */
function deskOf(editorId: string): Promise<DeskCourse> {
  const mark = randomBytes(2).toString("hex");
  return makeDeskCourse(rows, { state: names.state, mark, editorIds: [editorId] });
}

async function signedIn(browser: Browser, origin: string, about: About) {
  const person = await createPerson(about);
  const context = await browser.newContext();
  await signInAs(context, person, origin);
  return { id: person.id, page: await context.newPage() };
}

/** What a browser knows its person by; it is not needed any more. */
async function cookiesOf(page: Page): Promise<Cookies> {
  const cookies = await page.context().cookies();
  await page.context().close();
  return cookies;
}

/** A quiz with its first question answered. @returns its id */
async function begunQuiz(page: Page): Promise<string> {
  const address = await startQuiz(page);
  const [first] = await itemsOf(address);
  if (first) await answerQuestion(page, first, false);
  return new URL(address).pathname.split("/").at(-1) ?? "";
}

/** @returns the card that was answered */
async function answerOneCard(page: Page): Promise<string> {
  await page.goto("/review");
  await answerUntil(page, "typed");
  const stored = page.waitForRequest("**/api/reviews");
  await answerTyped(page, "Atlantis");
  const request = await stored;
  await request.response();
  const { events } = request.postDataJSON() as { events: { cardId: string }[] };
  return events.at(-1)?.cardId ?? "";
}

/** A card of one's own, with words that hurt a page. @returns its id */
async function makeOwnCard(page: Page): Promise<string> {
  await page.goto("/cards/new");
  await page.getByLabel("Front").fill(names.front);
  await page.getByLabel("Back").fill(`فيينتيان\n${names.assignment}`);
  await page.getByLabel("Answers that are right").fill("Viangchan\nວຽງຈັນ");
  await page.getByRole("button", { name: "Save the card" }).click();
  await page.waitForURL(/\/cards\/[0-9a-f-]{36}:own$/);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}
