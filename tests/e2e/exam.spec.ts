import type { Locator, Page } from "@playwright/test";
import { assignModule, joinByCode, openClassroom } from "@/tests/support/classroom-deeds";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { rows } from "@/tests/support/e2e-database";
import { createPerson, signInAs } from "@/tests/support/e2e-people";
import { overflowing } from "@/tests/support/layout-faults";
import { answerRightly, stepOf } from "@/tests/support/review-deeds";

/** The date, in parts, so many study days after the present one in the zone of the tests' people. */
function dateIn(days: number) {
  // A study day begins at four in the morning.
  const date = new Date(Date.now() + days * 86_400_000 - 4 * 3_600_000);
  const iso = date.toLocaleDateString("sv-SE", { timeZone: "Asia/Vientiane" });
  const shown = date.toLocaleDateString("en-GB", {
    ...{ timeZone: "Asia/Vientiane", dateStyle: "full" },
  });
  return { iso, shown };
}

test("a student sets an exam date by touch, reviews for it, sees what to expect, and takes it back", {
  tag: "@phone",
}, async ({ page, signIn }) => {
  await signIn();
  const { iso, shown } = dateIn(20);
  await page.goto("/modules/russia-and-laos");
  await page.getByRole("link", { name: "Exam date" }).tap();
  await expect(page.getByLabel("What is examined")).toHaveValue("russia-and-laos");
  await expectAccessible(page);
  const day = page.getByLabel("Day of the exam");
  await mistakes(page, day);
  await day.fill(iso);
  await page.getByRole("button", { name: "Set the date" }).tap();
  await expect(page.getByText("The date is set.")).toBeVisible();
  await expect(page.getByRole("heading", { name: `${shown}, in 20 days` })).toBeVisible();
  await expectAccessible(page);
  expect(await overflowing(page)).toEqual([]);

  await threeMinutes(page);
  await page.goto("/");
  await expect(page.getByText("3 cards, about 3 minutes")).toBeVisible();
  await expect(page.getByText(`${shown}, in 20 days`)).toBeVisible();
  await expect(page.getByText(/you would recall about 0% of its \d+ cards/)).toBeVisible();
  await expectAccessible(page);
  expect(await overflowing(page)).toEqual([]);

  await page.getByRole("link", { name: "Start reviewing" }).tap();
  while ((await stepOf(page)) !== "end") await answerRightly(page);
  await page.goto("/");
  await expect(page.getByText(/you would recall about [1-9]% of its \d+ cards/)).toBeVisible();
  await page.goto("/progress");
  await expect(page.getByText(/^With your 3 minutes a day you are expected/)).toBeVisible();
  await page.getByText("The same as a table").first().tap();
  await expect(page.getByRole("rowheader", { name: "3 minutes, as you chose" })).toBeVisible();
  await expect(
    page.getByRole("columnheader", { name: "Predicted recall on the exam day" }),
  ).toHaveCount(2);
  await expectAccessible(page);
  expect(await overflowing(page)).toEqual([]);

  await besideAnother(page);
  await page.getByRole("link", { name: "Your exams, and the minutes" }).tap();
  await page.getByRole("button", { name: "Take this date back" }).tap();
  await expect(page.getByText(`${shown}, in 20 days`)).toBeHidden();
  await page.goto("/");
  await expect(page.getByText("Next exam")).toBeHidden();
});

/** A second exam has an estimate of its own, and it is said that both share the minutes. */
async function besideAnother(page: Page): Promise<void> {
  await page.goto("/modules/myanmar-and-russia");
  await page.goto("/exams?module=myanmar-and-russia");
  const { iso, shown } = dateIn(40);
  await page.getByLabel("Day of the exam").fill(iso);
  await page.getByRole("button", { name: "Set the date" }).tap();
  await expect(page.getByText(`${shown}, in 40 days`)).toBeVisible();
  await page.goto("/progress");
  await expect(page.getByText("These exams share your minutes")).toBeVisible();
  await expect(page.getByText(/^With your 3 minutes a day you are expected/)).toHaveCount(2);
  await expect(page.getByRole("heading", { level: 3, name: shown })).toBeVisible();
  await page.goto("/exams");
  await page.getByRole("button", { name: "Take this date back" }).last().tap();
  await expect(page.getByText(`${shown}, in 40 days`)).toBeHidden();
  await page.goto("/progress");
  await expect(page.getByText("These exams share your minutes")).toBeHidden();
}

/** Each mistake is said at its field, and nothing is set. */
async function mistakes(page: Page, day: Locator): Promise<void> {
  for (const [wrong, sentence] of [
    ["", /from the calendar\.$/],
    ["2020-01-01", /Choose a day after today\.$/],
    [dateIn(800).iso, /more than two years away/],
  ] as const) {
    await day.fill(wrong);
    await page.getByRole("button", { name: "Set the date" }).tap();
    await expect(day).toHaveAccessibleDescription(sentence);
  }
}

async function threeMinutes(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Minutes a day until an exam" }).tap();
  const minutes = page.getByLabel("Minutes a day while an exam is ahead");
  await minutes.fill("1000");
  await page.getByRole("button", { name: "Save how you review" }).tap();
  await expect(minutes).toHaveAccessibleDescription(/minutes from 1 to 120\.$/);
  await minutes.fill("3");
  await page.getByRole("button", { name: "Save how you review" }).tap();
  await expect(page.getByText("Saved.")).toBeVisible();
}

test("an instructor sets and takes back the class's exam by keyboard, and the students see it", {
  tag: "@desk",
}, async ({ page, baseURL, signIn, elsewhere }) => {
  await signIn({ name: "Mei Example" });
  const code = await openClassroom(page, "Geopolitics of examples", "Asia/Vientiane");
  await assignModule(page, "Week 1");
  const context = await elsewhere();
  await signInAs(context, await createPerson({ name: "Noy Example" }), `${baseURL}`);
  const student = await context.newPage();
  await joinByCode(student, code);

  const { iso, shown } = dateIn(30);
  const day = page.getByLabel("Day of the exam");
  await tabTo(page, day);
  await typeDate(day, "2020-01-01");
  await page.keyboard.press("Enter");
  await expect(day).toHaveAccessibleDescription(/Choose a day after today\.$/);
  await typeDate(day, iso);
  await page.keyboard.press("Enter");
  await expect(page.getByText("The exam date is set.")).toBeVisible();
  await expectAccessible(page);

  await student.goto("/");
  await expect(student.getByText(`${shown}, in 30 days`)).toBeVisible();
  await student.goto("/progress");
  await expect(student.getByText("Geopolitics of examples")).toBeVisible();
  await student.goto("/exams");
  await expect(student.getByText("Set for the class Geopolitics of examples")).toBeVisible();
  await expect(student.getByRole("button", { name: "Take this date back" })).toBeHidden();

  await tabTo(page, page.getByRole("button", { name: "Take the exam date back" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Set the exam date" })).toBeVisible();
  await student.goto("/exams");
  await expect(student.getByText(`${shown}, in 30 days`)).toBeHidden();
  const noted = await rows<{ deed: string; day: string }>(
    `SELECT a.deed, ('1970-01-01'::date + (a.details ->> 'day')::int)::text AS day
     FROM "AuditEntry" a JOIN "Classroom" c ON c.id = a."classroomId"
     JOIN "User" u ON u.id = a."actorId"
     WHERE c.name = 'Geopolitics of examples' AND u.name = 'Mei Example' ORDER BY a.at`,
  );
  expect(noted).toEqual([
    { deed: "class-exam-set", day: iso },
    { deed: "class-exam-withdrawn", day: iso },
  ]);
});

/** Presses Tab until this stands in the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there.");
}

/** Types a date into a field that has the focus, whichever of its parts the browser asks first. */
async function typeDate(field: Locator, iso: string): Promise<void> {
  const [year = "", month = "", day = ""] = iso.split("-");
  const { keyboard } = field.page();
  for (const typed of [day + month + year, month + day + year, year + month + day]) {
    // Back to its first part, wherever an earlier date left off.
    await keyboard.press("ArrowLeft");
    await keyboard.press("ArrowLeft");
    await keyboard.type(typed);
    if ((await field.inputValue()) === iso) return;
  }
  throw new Error(`${iso} cannot be typed here.`);
}
