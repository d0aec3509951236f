import type { Page } from "@playwright/test";
import { assignModule, joinByCode, openClassroom } from "@/tests/support/classroom-deeds";
import { expect, test } from "@/tests/support/e2e";
import { createPerson, signInAs } from "@/tests/support/e2e-people";
import { answerQuestion, itemsOf, startQuiz } from "@/tests/support/quiz-deeds";
import { answerTyped, answerUntil } from "@/tests/support/review-deeds";

test("an instructor opens a class, assigns the module and sees who did what", async ({
  page,
  baseURL,
  signIn,
  elsewhere,
}) => {
  await signIn({ name: "Mei Example" });
  const code = await openClassroom(page, "Geopolitics 101", "Asia/Vientiane");
  const address = page.url();
  await expect(page.getByText("Times are in Asia/Vientiane.")).toBeVisible();
  await expect(page.getByLabel("Or send this link")).toHaveValue(
    `${baseURL}/classrooms?code=${code}`,
  );
  await expect(page.getByText("No one has joined yet.")).toBeVisible();
  await assignModule(page, "Week 1");
  await expect(page.getByText("Due Sat, 4 Dec 2190, 23:59 (Asia/Vientiane)")).toBeVisible();

  for (const name of ["Noy Example", "Sam Example"]) {
    const context = await elsewhere();
    await signInAs(context, await createPerson({ name }), `${baseURL}`);
    const student = await context.newPage();
    await joinByCode(student, code);
    if (name === "Noy Example") await study(student);
  }

  await page.goto(address);
  await expect(page.getByRole("heading", { name: "Students (2)" })).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Geopolitics 101" })).toBeVisible();
  await expect(page.getByText("23:59 (Asia/Vientiane) · 1 of 2 opened it")).toBeVisible();
  await page.getByRole("link", { name: "Week 1" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Week 1" })).toBeVisible();
  const today = new Intl.DateTimeFormat("en-GB", {
    dateStyle: "medium",
    timeZone: "Asia/Vientiane",
  }).format(new Date());
  expect(await cellsOf(page, "Noy Example")).toEqual([today, "1", "3", "33%", "0"]);
  expect(await cellsOf(page, "Sam Example")).toEqual(["Not yet", "0", "0", "–", "0"]);
});

test("what is wrong with an assignment's form is said, and what was typed stays", async ({
  page,
  signIn,
}) => {
  await signIn({ name: "Mei Example" });
  await openClassroom(page, "Geopolitics 101");
  await page.getByRole("link", { name: "Assign a module" }).click();
  await page.getByLabel("Title").fill("  ");
  await page.getByLabel("Due").fill("1999-12-31T23:59");
  await page.getByRole("button", { name: "Assign", exact: true }).click();
  await expect(page.getByText("Give the assignment a title.")).toBeVisible();
  await expect(page.getByText("Choose a due date in this century.")).toBeVisible();
  await expect(page.getByLabel("Due")).toHaveValue("1999-12-31T23:59");
});

test("no address of an instructor opens for a student or a stranger", async ({
  page,
  baseURL,
  signIn,
  elsewhere,
}) => {
  const context = await elsewhere();
  await signInAs(context, await createPerson({ name: "Mei Example" }), `${baseURL}`);
  const desk = await context.newPage();
  const code = await openClassroom(desk, "Geopolitics 101");
  const address = desk.url();
  await assignModule(desk, "Week 1");
  const report = await desk.getByRole("link", { name: "Who did what" }).getAttribute("href");
  const taught = [`${address}/assignments/new`, `${report}`];

  await signIn();
  for (const typed of [address, ...taught]) await expectNotFound(page, typed);
  await joinByCode(page, code);
  expect(page.url()).toBe(address);
  await expect(page.getByText(code)).toHaveCount(0);
  await expect(page.getByRole("link", { name: /Assign a module|Who did what/ })).toHaveCount(0);
  for (const typed of taught) await expectNotFound(page, typed);
});

async function expectNotFound(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status(), address).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: "Not found" })).toBeVisible();
}

/** Opens the module, types one answer wrongly in a review, and one rightly and one wrongly in a quiz. */
async function study(page: Page): Promise<void> {
  await page.goto("/modules/russia-and-laos");
  await page.goto("/review");
  await answerUntil(page, "typed");
  const stored = page.waitForResponse("**/api/reviews");
  await answerTyped(page, "Atlantis");
  await stored;
  const [first, second] = await itemsOf(await startQuiz(page));
  if (!first || !second) throw new Error("The quiz is empty.");
  await answerQuestion(page, first);
  await page.getByRole("link", { name: "Next question" }).click();
  await answerQuestion(page, second, false);
}

async function cellsOf(page: Page, name: string): Promise<string[]> {
  const row = page.getByRole("row", { name });
  await expect(row).toBeVisible();
  return row.getByRole("cell").allInnerTexts();
}
