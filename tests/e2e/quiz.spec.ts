import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { count, rows } from "@/tests/support/e2e-database";
import { answerQuestion, itemsOf, startQuiz } from "@/tests/support/quiz-deeds";

const attempt = /\/quizzes\/[0-9a-f-]{36}/;

test("ten questions are answered one by one, and Finish pressed twice ends the quiz once", async ({
  page,
  signIn,
}) => {
  const { id } = await signIn();
  const address = await startQuiz(page);
  const items = await itemsOf(address);
  expect(items).toHaveLength(10);
  for (const [index, item] of items.entries()) {
    await expect(page.getByText(`Question ${index + 1} of 10`)).toBeVisible();
    await answerQuestion(page, item, index !== 3);
    if (index < 9) await page.getByRole("link", { name: "Next question" }).click();
  }

  const late = await page.context().newPage();
  await late.goto(page.url());
  await page.getByRole("button", { name: "Finish" }).click();
  await expect(page.getByText("9 of 10 right")).toBeVisible();
  const submitted = await submissionsOf(id);
  await late.getByRole("button", { name: "Finish" }).click();
  await expect(late.getByText("9 of 10 right")).toBeVisible();
  expect(await submissionsOf(id)).toEqual(submitted);
  await expect(page.getByRole("group")).toHaveCount(10);
  await page.getByRole("group").nth(3).click();
  await expect(page.getByText(items[3]?.explanation.why ?? "")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/quizzes");
  await expect(page.getByText("9 of 10 right")).toHaveCount(1);
});

test("one chooses what a quiz asks, and what one got wrong is asked again", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/quizzes");
  await page
    .locator("section", { hasText: "Russia and Laos" })
    .getByRole("link", { name: "Choose what it asks" })
    .click();
  await page.waitForURL("/modules/russia-and-laos/quiz");
  const choose = async (making: string) => {
    await page.getByLabel("What it asks").selectOption(making);
    await page.getByLabel("Length").selectOption("5 questions");
    await page.getByRole("button", { name: "Start the quiz" }).click();
  };
  await choose("My mistakes: what I got wrong, or was sure of and wrong");
  await expect(page.getByText("There is nothing that you got wrong last time")).toBeVisible();
  await expect(page.getByLabel("Length")).toHaveValue("5");
  await choose("Drill: what kind of statement it is");
  await page.waitForURL(attempt);
  const items = await itemsOf(page.url());
  expect(items.map(({ family }) => family)).toEqual(Array(5).fill("kind"));
  const [first, second] = items;
  if (!first || !second) throw new Error("The quiz is empty.");
  await answerQuestion(page, first, false);
  await page.getByRole("link", { name: "Next question" }).click();
  await answerQuestion(page, second);

  await page.goto("/modules/russia-and-laos/quiz");
  await choose("My mistakes: what I got wrong, or was sure of and wrong");
  await page.waitForURL(attempt);
  expect((await itemsOf(page.url())).map(({ id }) => id)).toEqual([first.id]);
});

test("nothing that tells what is right is sent before the answer", async ({ page, signIn }) => {
  await signIn();
  const sent: string[] = [];
  page.on("response", async (response) => {
    if (response.url().includes("/quizzes/")) sent.push(await response.text().catch(() => ""));
  });
  const address = await startQuiz(page);
  const [first] = await itemsOf(address);
  if (!first) throw new Error("The quiz is empty.");
  const secrets = [first.explanation.why, ...first.options.map(({ reason }) => reason)].map(
    longestRun,
  );
  const everything = async () => [
    ...sent,
    await page.content(),
    ...(await payloads(page, address)),
  ];

  for (const text of await everything()) {
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(/\\?"right\\?":(true|false)/.exec(text)).toBeNull();
  }
  await answerQuestion(page, first);
  // The same search finds them all once they may be known.
  const shown = (await everything()).join();
  expect(secrets.filter((secret) => !shown.includes(secret))).toEqual([]);
});

test("a wrong choice is told at once why it is wrong and what is right", async ({
  page,
  signIn,
}) => {
  await signIn();
  const items = await itemsOf(await startQuiz(page));
  const place = items.findIndex(({ options }) => options.length > 0);
  const chosen = items[place]?.options.find(({ right }) => !right);
  const right = items[place]?.options.find((option) => option.right);
  await page.goto(`${page.url()}?question=${place + 1}`);
  if (!items[place] || !chosen || !right) throw new Error("The quiz has no choice.");
  await answerQuestion(page, items[place], false);

  const options = page.getByRole("listitem");
  await expect(options.filter({ hasText: chosen.text }).first()).toContainText(chosen.reason);
  await expect(options.filter({ hasText: right.text }).first()).toContainText(right.reason);
  await expect(page.getByText(items[place].explanation.why)).toBeVisible();
  await expect(page.getByText("As of").last()).toBeVisible();
});

test("a quiz stands where it was after a reload and after leaving it", async ({ page, signIn }) => {
  const { id } = await signIn();
  const address = await startQuiz(page);
  const [first, second] = await itemsOf(address);
  if (!first || !second) throw new Error("The quiz is empty.");
  await answerQuestion(page, first, false);
  await page.reload();
  await expect(page.getByText("Not right", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Next question" }).click();
  await expect(page.getByRole("heading", { name: second.stem })).toBeVisible();

  await page.goto("/quizzes");
  await expect(page.getByText("Go on, 1 of 10 answered")).toBeVisible();
  await page.getByRole("link", { name: "Russia and Laos" }).click();
  await expect(page.getByRole("heading", { name: second.stem })).toBeVisible();
  // The browser's Back shows the form once more; the first answer stands all the same.
  await page.goto(`${address}?question=1`);
  await expect(page.getByText("Not right", { exact: true })).toBeVisible();
  expect(await count(`SELECT count(*) FROM "Answer" WHERE "learnerId" = $1`, [id])).toBe(1);
});

function submissionsOf(learnerId: string) {
  return rows(`SELECT id, "submittedAt" FROM "Attempt" WHERE "learnerId" = $1`, [learnerId]);
}

/** What the server sends for the page: whole, and as the router fetches it. */
async function payloads(page: Page, address: string): Promise<string[]> {
  const asked = [{}, { rsc: "1" }].map((headers) => page.request.get(address, { headers }));
  return Promise.all((await Promise.all(asked)).map((answer) => answer.text()));
}

/** The longest piece of a text that is written alike in HTML and in JSON. */
function longestRun(text: string): string {
  const runs = text.split(/[^A-Za-z0-9 ,.;:()-]/);
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? text;
}
