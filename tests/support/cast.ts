import type { Browser, BrowserContext, Page } from "@playwright/test";
import { assignModule, joinByCode, openClassroom } from "./classroom-deeds";
import { rows } from "./e2e-database";
import { assignSmallModule } from "./e2e-material";
import { createPerson, signInAs } from "./e2e-people";
import { resetPathOf } from "./e2e-resets";
import { answerQuestion, itemsOf, startQuiz } from "./quiz-deeds";
import { answerTyped, answerUntil } from "./review-deeds";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** People with something on each of their pages. */
export type Cast = {
  student: Cookies;
  instructor: Cookies;
  /** Has one card to review. */
  beginner: Cookies;
  /** Has closed the account. */
  leaver: Cookies;
  classroomId: string;
  assignmentId: string;
  /** Quizzes of the student: one to go on with, its first question answered, and one that is over. */
  openQuiz: string;
  endedQuiz: string;
  /** Where somebody sets a new password. */
  resetPath: string;
};

/** The names that hurt a page: of one word, with marks above and below, and one that would be code. */
export const names = {
  instructor: `Ouk ${"Souphanouvong".repeat(6)}`.slice(0, 80),
  student: "ສົມສັກ ສີສະຫວາດ မောင်မောင်အေးချမ်းသာယာဝပြောသော <img src=x onerror=alert(1)>",
  classroom: `Geopolitics-${"of-mainland-South-East-Asia-".repeat(4)}`.slice(0, 120),
  passkey: `Telephone${"WithoutSpaces".repeat(4)}`.slice(0, 60),
  assignment: "<script>alert(1)</script> ແບບຝຶກຫັດອາທິດທີໜຶ່ງກ່ຽວກັບການເມືອງພາກພື້ນ & <b>week 1</b>",
};

/** Makes the people and what they did, through the pages. */
export async function prepareCast(browser: Browser, origin: string): Promise<Cast> {
  const { page: desk } = await signedIn(browser, origin, names.instructor);
  const code = await openClassroom(desk, names.classroom);
  await assignModule(desk, names.assignment);
  const report = await desk.getByRole("link", { name: "Who did what" }).getAttribute("href");
  const [, , classroomId = "", , assignmentId = ""] = (report ?? "").split("/");

  const { page } = await signedIn(browser, origin, names.student);
  await joinByCode(page, code);
  const [openQuiz, endedQuiz] = [await begunQuiz(page), await begunQuiz(page)];
  await rows(`UPDATE "Attempt" SET "submittedAt" = now() WHERE id = $1`, [endedQuiz]);
  await answerOneCard(page);
  await rows(
    `INSERT INTO "Passkey" ("userId", id, name, "publicKey", counter, transports, "createdAt", "copiedAt")
     SELECT id, gen_random_uuid(), $1, '', 0, '{}', now(), copied FROM "User", unnest(array[null, now()]) copied
     WHERE name = $2`,
    [names.passkey, names.student],
  );
  const beginner = await signedIn(browser, origin, "Sam Example");
  await assignSmallModule(beginner.id, 1);
  const leaver = await signedIn(browser, origin, "Lee Example");
  await rows(`INSERT INTO "Closure" VALUES ($1, now())`, [leaver.id]);
  return {
    student: await cookiesOf(page),
    instructor: await cookiesOf(desk),
    beginner: await cookiesOf(beginner.page),
    leaver: await cookiesOf(leaver.page),
    ...{ classroomId, assignmentId, openQuiz, endedQuiz },
    resetPath: await resetPathOf((await createPerson()).id),
  };
}

async function signedIn(browser: Browser, origin: string, name: string) {
  const person = await createPerson({ name });
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

async function answerOneCard(page: Page): Promise<void> {
  await page.goto("/review");
  await answerUntil(page, "typed");
  const stored = page.waitForResponse("**/api/reviews");
  await answerTyped(page, "Atlantis");
  await stored;
}
