import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { count } from "@/tests/support/e2e-database";
import { signInAs } from "@/tests/support/e2e-people";
import { answerQuestion, giveAnswer, itemsOf, startQuiz } from "@/tests/support/quiz-deeds";

const answersOf = (learnerId: string) =>
  count(`SELECT count(*) FROM "Answer" WHERE "learnerId" = $1`, [learnerId]);

/** The first question of a new quiz, answered wrongly and not sent. */
async function answered(page: Page) {
  const address = await startQuiz(page);
  const [item] = await itemsOf(address);
  if (!item) throw new Error("The quiz is empty.");
  await giveAnswer(page, item, false);
  return { address, item };
}

const check = (page: Page) => page.getByRole("button", { name: "Check" }).click();
const verdict = (page: Page) => page.getByText("Not right", { exact: true });

test("without a network an answer waits on the device, and is sent once when there is one", async ({
  page,
  context,
  signIn,
}) => {
  const { id } = await signIn();
  await answered(page);
  await context.setOffline(true);
  await check(page);
  await expect(page.getByText("Not saved yet: there is no connection.")).toContainText(
    "kept on this device",
  );
  await expectAccessible(page);
  expect(await answersOf(id)).toBe(0);
  await context.setOffline(false);
  await expect(verdict(page)).toBeVisible();
  expect(await answersOf(id)).toBe(1);
});

test("where the device keeps nothing, that is said instead", async ({ page, context, signIn }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  });
  await signIn();
  await answered(page);
  await context.setOffline(true);
  await check(page);
  await expect(page.getByText("This device will not keep your answer")).toBeVisible();
  await expect(page.getByText("kept on this device")).toBeHidden();
  await context.setOffline(false);
  await expect(verdict(page)).toBeVisible();
});

test("what the server could not take is kept through a reload and sent again", async ({
  page,
  context,
  faults,
  signIn,
}) => {
  const { id } = await signIn();
  await answered(page);
  await context.route("**/quizzes/*", (route) =>
    route.request().method() === "POST" ? route.fulfill({ status: 500 }) : route.continue(),
  );
  await check(page);
  await expect(page.getByText("Not saved yet: the server could not take it.")).toBeVisible();
  expect(await answersOf(id)).toBe(0);
  await context.unrouteAll({ behavior: "wait" });
  expect(faults.splice(0).every((fault) => fault.startsWith("500 from"))).toBe(true);
  await page.reload();
  await expect(verdict(page)).toBeVisible();
  expect(await answersOf(id)).toBe(1);
});

test("who is signed out meanwhile loses no answer: it is sent after signing in", async ({
  page,
  context,
  baseURL,
  signIn,
}) => {
  const person = await signIn();
  const { address } = await answered(page);
  await context.clearCookies();
  await check(page);
  await page.waitForURL(/\/sign-in/);
  expect(await answersOf(person.id)).toBe(0);
  await signInAs(context, person, `${baseURL}`);
  await page.goto(address);
  await expect(verdict(page)).toBeVisible();
  expect(await answersOf(person.id)).toBe(1);
});

test("a tab that was left open writes nothing into a quiz that is handed in, and is told", async ({
  page,
  context,
  signIn,
}) => {
  const { id } = await signIn();
  const { address, item } = await answered(page);
  const other = await context.newPage();
  await other.goto(address);
  await giveAnswer(other, item, true);
  await check(page);
  await expect(verdict(page)).toBeVisible();
  await check(other);
  await expect(other.getByText("this question has an answer already")).toBeVisible();
  await other.goto(`${address}?question=2`);
  const [, second] = await itemsOf(address);
  await giveAnswer(other, second ?? item, true);
  await handIn(id, address);
  await check(other);
  await expect(other.getByText("Not saved: this quiz was handed in already.")).toBeVisible();
  await other.getByRole("link", { name: "See how the quiz stands" }).click();
  await expect(other.getByText("0 of 10 right")).toBeVisible();
  expect(await answersOf(id)).toBe(1);
});

test("a browser that was killed comes back, on another device too, to the same question", async ({
  page,
  baseURL,
  elsewhere,
  signIn,
}) => {
  const person = await signIn();
  const address = await startQuiz(page);
  const items = await itemsOf(address);
  for (const item of items.slice(0, 6)) {
    await answerQuestion(page, item);
    await page.getByRole("link", { name: "Next question" }).click();
  }
  await expect(page.getByText("Question 7 of 10")).toBeVisible();
  await page.close();
  const context = await elsewhere();
  await signInAs(context, person, `${baseURL}`);
  const device = await context.newPage();
  await device.goto(address);
  await expect(device.getByText("Question 7 of 10")).toBeVisible();
  await expect(device.getByRole("heading", { name: items[6]?.stem ?? "" })).toBeVisible();
});

/** Hands a quiz in as another device would. */
function handIn(learnerId: string, address: string) {
  const attemptId = new URL(address).pathname.split("/").at(-1);
  return count(
    `WITH handed AS (UPDATE "Attempt" SET "submittedAt" = now()
       WHERE "learnerId" = $1 AND id = $2 RETURNING id) SELECT count(*) FROM handed`,
    [learnerId, attemptId],
  );
}
