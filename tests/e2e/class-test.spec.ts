import type { Locator, Page } from "@playwright/test";
import type { QuizItem } from "@/lib/quiz/response";
import { joinByCode, openClassroom } from "@/tests/support/classroom-deeds";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { rows } from "@/tests/support/e2e-database";
import { createPerson, signInAs } from "@/tests/support/e2e-people";
import { letTestBeDue } from "@/tests/support/e2e-tests";
import { itemsOf } from "@/tests/support/quiz-deeds";

const title = "Mid-term test";

test("an instructor sets a test by keyboard, and a student with more time takes it on a phone", async ({
  page,
  baseURL,
  signIn,
  elsewhere,
}) => {
  test.setTimeout(240_000);
  await signIn({ name: "Mei Example" });
  const code = await openClassroom(page, "Geopolitics 101");
  const classroom = page.url();
  const context = await elsewhere();
  await signInAs(context, await createPerson({ name: "Noy Example" }), `${baseURL}`);
  const student = await context.newPage();
  await student.setViewportSize({ width: 360, height: 740 });
  await joinByCode(student, code);

  await page.goto(classroom);
  await press(page, page.getByRole("link", { name: "Set a test" }));
  await fillSettings(page);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const desk = page.url();
  await draw(page);
  await expect(page.getByText("4 of the 4 questions are practice questions")).toBeVisible();
  await expect(page.getByText("no module that the class was assigned").first()).toBeVisible();
  await drawAnewAndUndo(page);
  await swapOneAndUndo(page);
  await pickByHand(page);
  await expectAccessible(page);
  await preview(page, desk);

  await student.goto(desk);
  await expect(student.getByRole("heading", { name: "Not found" })).toBeVisible();
  await page.goto(desk);
  await press(page, page.getByRole("button", { name: "Publish to the class" }));
  await expect(page.getByRole("heading", { name: "Published" })).toBeVisible();
  await giveTime(page);

  await student.goto("/");
  await student.getByRole("link", { name: title }).click();
  await expect(student.getByText("45 minutes from when you begin")).toBeVisible();
  await expect(student.getByText("You have 15 minutes more than the class.")).toBeVisible();
  await expectAccessible(student);
  await student.getByRole("button", { name: "Begin", exact: true }).click();
  await student.waitForURL(/\/quizzes\/[0-9a-f-]{36}/);
  const attempt = student.url();
  const items = await itemsOf(attempt);
  expect(items).toHaveLength(5);
  for (const item of items) await answerInTest(student, item);
  await handIn(student);
  await expectNoKeys(student, items);

  await expectResults(page, desk);

  await letTestBeDue(title);
  await student.goto(attempt);
  await student.locator("summary").first().click();
  await expect(student.getByText(items[0]?.explanation.why ?? "").first()).toBeVisible();
});

async function expectResults(page: Page, desk: string): Promise<void> {
  await page.goto(`${desk}/results`);
  const row = page.getByRole("row", { name: "Noy Example" });
  await expect(row.getByRole("cell").nth(2)).toHaveText("5 of 5");
  await expect(row.getByRole("cell").nth(3)).toHaveText("15 minutes");
  await expect(page.getByText("Too few to judge").first()).toBeVisible();
  await page.goto(desk);
  await expect(page.getByText("One try was begun.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Take out/ })).toHaveCount(0);
}

/** Reaches a control by keyboard alone, and presses it. */
async function press(page: Page, control: Locator): Promise<void> {
  await control.focus();
  await page.keyboard.press("Enter");
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}

/** A date and a time, part by part as a keyboard gives them. */
async function typeTime(page: Page, label: string, when: readonly [string, string]) {
  await page.getByLabel(label, { exact: true }).focus();
  await page.keyboard.type(when[0]);
  await page.keyboard.press("Tab");
  await page.keyboard.type(when[1]);
}

async function choose(page: Page, label: string, beginning: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).focus();
  await page.keyboard.type(beginning);
}

async function fillSettings(page: Page): Promise<void> {
  await choose(page, "Module", "Russia and Laos");
  await type(page, "Title", "  ");
  await typeTime(page, "Opens", ["01012026", "0900AM"]);
  await typeTime(page, "Due", ["04122025", "1159PM"]);
  await type(page, "Minutes for one try", "30");
  await press(page, page.getByRole("button", { name: "Go on to the questions" }));
  await expect(page.getByText("Give the test a title.")).toBeVisible();
  await type(page, "Title", title);
  await press(page, page.getByRole("button", { name: "Go on to the questions" }));
  await expect(page.getByText("This is before it opens.")).toBeVisible();
  await typeTime(page, "Due", ["04122190", "1159PM"]);
  await press(page, page.getByRole("button", { name: "Go on to the questions" }));
  await page.waitForURL(/\/tests\/[0-9a-f-]{36}$/);
}

async function draw(page: Page): Promise<void> {
  await type(page, "How many", "4");
  await type(page, "Seed", "autumn");
  for (const way of ["Typed", "Choice"]) {
    const box = page.getByRole("checkbox", { name: way, exact: true });
    if (!(await box.isVisible())) await press(page, page.getByText("Ways of asking (all"));
    await box.focus();
    await page.keyboard.press("Space");
  }
  await press(page, page.getByRole("button", { name: "Draw", exact: true }));
  await expect(page.getByText("4 questions were drawn.")).toBeVisible();
}

/** Draws others in place of those that stand there, and has them back. */
async function drawAnewAndUndo(page: Page): Promise<void> {
  const before = await stems(page).allInnerTexts();
  await type(page, "Seed", "spring");
  const anew = page.getByLabel("Take out what stands there first");
  await anew.focus();
  await page.keyboard.press("Space");
  await press(page, page.getByRole("button", { name: "Draw", exact: true }));
  await expect(stems(page).first()).not.toHaveText(before[0] ?? "");
  await press(page, page.getByRole("button", { name: "Undo the draw" }));
  await expect(stems(page)).toHaveText(before);
  await expect(page.getByRole("button", { name: "Undo the draw" })).toHaveCount(0);
}

const stems = (page: Page) =>
  page.getByRole("region", { name: /questions$/ }).locator("ol > li p.font-serif");

async function swapOneAndUndo(page: Page): Promise<void> {
  await expect(stems(page)).toHaveCount(4);
  const before = await stems(page).allInnerTexts();
  await press(page, page.getByRole("button", { name: "Draw another for question 2" }));
  await expect(page.getByText("Question 2 is another one now.")).toBeVisible();
  const after = await stems(page).allInnerTexts();
  expect(after.filter((stem, index) => stem !== before[index])).toHaveLength(1);
  expect(after[1]).not.toBe(before[1]);
  await press(page, page.getByRole("button", { name: "Undo", exact: true }));
  await expect(stems(page).nth(1)).toHaveText(before[1] ?? "");
  await press(page, page.getByRole("button", { name: "Take out question 4" }));
  await expect(stems(page)).toHaveCount(3);
  await press(page, page.getByRole("button", { name: "Undo", exact: true }));
  await expect(stems(page)).toHaveCount(4);
  expect(await stems(page).allInnerTexts()).toEqual(before);
}

async function pickByHand(page: Page): Promise<void> {
  await press(page, page.getByRole("link", { name: "Pick questions by hand" }));
  await page.getByLabel("Kind of statement").waitFor();
  await choose(page, "Way of asking", "Kind of statement");
  await press(page, page.getByRole("button", { name: "Show", exact: true }));
  await page.waitForURL(/family=kind/);
  await press(page, page.getByRole("button", { name: /^Add/ }).first());
  await expect(page.getByText("In the test").first()).toBeVisible();
  await press(page, page.getByRole("link", { name: title }));
  await expect(stems(page)).toHaveCount(5);
}

/** Tries a question as a student would, and leaves nothing behind. */
async function preview(page: Page, desk: string): Promise<void> {
  const stored = async () =>
    rows(`SELECT (SELECT count(*) FROM "Attempt") a, (SELECT count(*) FROM "Answer") b`);
  const before = await stored();
  await press(page, page.getByRole("link", { name: "Preview as a student" }));
  const frame = page.getByRole("region", { name: "The test on a phone" });
  expect((await frame.boundingBox())?.width).toBe(360);
  const option = frame.getByRole("radio").first();
  if (await option.isVisible()) await option.check();
  else await frame.getByLabel("Your answer").fill("Atlantis");
  await press(page, frame.getByRole("button", { name: "Check" }));
  await expect(frame.getByText(/^(Right|Not right)$/)).toBeVisible();
  await expectAccessible(page);
  expect(await stored()).toEqual(before);
  await page.goto(desk);
}

async function giveTime(page: Page): Promise<void> {
  await press(page, page.getByText("Give a student more time"));
  await type(page, "Minutes more", "15");
  await press(page, page.getByRole("button", { name: "Give", exact: true }));
  await expect(page.getByText("15 minutes more")).toBeVisible();
}

/** Answers rightly where a test is asked: nothing tells so. */
async function answerInTest(page: Page, item: QuizItem): Promise<void> {
  await expect(page.getByRole("heading", { name: item.stem })).toBeVisible();
  const option = item.options.find(({ right }) => right);
  if (option) await page.getByRole("radio", { name: option.text, exact: true }).check();
  else await page.getByLabel("Your answer").fill(item.answer.shown);
  await page.getByRole("button", { name: "Save the answer" }).first().click();
  await expect(page.getByText(/^(Right|Not right)$/)).toHaveCount(0);
}

async function handIn(page: Page): Promise<void> {
  await expect(page.getByText("5 answers saved, none still open.")).toBeVisible();
  await page.getByRole("button", { name: "Hand in" }).first().click();
  await expect(page.getByText("Handed in", { exact: true })).toBeVisible();
}

async function expectNoKeys(page: Page, items: readonly QuizItem[]): Promise<void> {
  const html = await page.content();
  for (const { explanation } of items) expect(html).not.toContain(explanation.why);
}
