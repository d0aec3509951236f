import type { Locator, Page } from "@playwright/test";
import { joinByCode, openClassroom } from "@/tests/support/classroom-deeds";
import { makeDeskCourse } from "@/tests/support/desk-course";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { rows } from "@/tests/support/e2e-database";
import { createPerson, signInAs } from "@/tests/support/e2e-people";
import { answerQuestion, itemsOf } from "@/tests/support/quiz-deeds";

/** What the desk's work takes on a machine that may be busy. */
const work = { timeout: 40_000 };

test("a module is arranged, looked at, published and assigned by keys, and answered on a phone @desk", async ({
  page,
  baseURL,
  signIn,
  elsewhere,
}) => {
  test.setTimeout(180_000);
  const editor = await signIn({ name: "Mei Example", role: "INSTRUCTOR" });
  const { courseId, moduleId } = await ownCourse(editor.id);
  const code = await openClassroom(page, "Sound 101");
  const context = await elsewhere();
  await signInAs(context, await createPerson({ name: "Noy Example" }), `${baseURL}`);
  const student = await context.newPage();
  await student.setViewportSize({ width: 360, height: 740 });
  await joinByCode(student, code);

  await page.goto(`/desk/${courseId}/modules/${moduleId}`);
  await arrange(page);
  await reword(page);
  await expectAccessible(page);

  await student.goto(`/modules/${moduleId}`);
  await expect(student.getByRole("heading", { name: "Not found" })).toBeVisible();
  await publish(page);
  await student.goto(`/modules/${moduleId}`);
  await expect(student.getByRole("heading", { name: "Not found" })).toBeVisible();

  await page.goto(`/desk/${courseId}/modules/${moduleId}`);
  await press(page, page.getByRole("link", { name: "Assign to Sound 101" }));
  await expect(page.getByLabel("Module", { exact: true })).toHaveValue(/./);
  await page.getByLabel("Due").fill("2190-12-04T23:59");
  await press(page, page.getByRole("button", { name: "Assign", exact: true }));
  await page.waitForURL(/\/classrooms\/[0-9a-f-]{36}$/);

  await student.goto(`/modules/${moduleId}`);
  await expect(student.getByText("Ferries, told in words of our own.")).toBeVisible();
  await answerOne(student);

  await reportIt(student);
  await decideOnIt(page);
  await student.goto("/reports");
  await expect(student.getByText("The boats came first.")).toBeVisible();
  await reserveOne(page, `/desk/${courseId}/modules/${moduleId}`);
  await settleForecast(page);
});

/** Reports the question that was answered. */
async function reportIt(student: Page): Promise<void> {
  await student.getByText("Report a mistake").click();
  await student.getByText("It is unclear").click();
  await student.getByRole("button", { name: "Send the report" }).click();
  await expect(student.getByText("Thank you, the report is sent.")).toBeVisible();
}

/** Finds the report on the first page, and declines it with a reason. */
async function decideOnIt(page: Page): Promise<void> {
  await page.goto("/");
  await press(page, page.getByRole("link", { name: "1 report of a mistake waits for you" }));
  await press(page, page.locator("summary", { hasText: "Decline" }));
  await press(page, page.getByRole("button", { name: "Decline the report" }));
  await expect(page.getByText("Say why, in a sentence.")).toBeVisible();
  await reach(page.getByLabel("Why").and(page.locator(":visible")));
  await page.keyboard.insertText("The boats came first.");
  await expectAccessible(page);
  await press(page, page.getByRole("button", { name: "Decline the report" }));
  await expect(page.getByRole("heading", { name: "1 report to decide" })).toHaveCount(0);
}

/** Keeps a published way of asking for tests. */
async function reserveOne(page: Page, module: string): Promise<void> {
  await page.goto(module);
  await press(page, page.getByRole("link", { name: "Questions of fact 1", exact: true }));
  const preview = page.getByRole("complementary", { name: "On a student’s phone" });
  await press(page, preview.getByRole("button", { name: "Keep for tests" }).first());
  await expect(preview.getByText("kept for tests").first()).toBeVisible();
  await expect(preview.getByRole("button", { name: "Let it be practised" })).toBeVisible();
}

/** Settles the open forecast of the module, and is shown how it stands then. */
async function settleForecast(page: Page): Promise<void> {
  await page.goto("/forecasts");
  await press(page, page.getByRole("link", { name: /^By the end of 2099/ }));
  await press(page, page.locator("summary", { hasText: "Settle this forecast" }));
  await expect(page.getByText("It is judged by this: Two newspapers")).toBeVisible();
  await reach(page.getByLabel("What became of it?"));
  await page.keyboard.type("It did not");
  await page.getByLabel("On which day was it settled?").fill("2026-03-02");
  await page.getByLabel("Why, in a sentence or two").fill("Palune closed its harbour.");
  await page.getByLabel("Title of the source").fill("A harbour closes");
  await page.getByLabel("When the source was published").fill("2026-03-02");
  await press(page, page.getByRole("button", { name: "Settle it for good" }));
  await expect(page.getByText("Give the address")).toBeVisible();
  await page.getByLabel("Address of the source").fill("https://example.org/harbour");
  await expectAccessible(page);
  await press(page, page.getByRole("button", { name: "Settle it for good" }));
  await expect(page.getByRole("heading", { name: "It did not come true" })).toBeVisible();
}

/** Begins a quiz on the only module that was assigned, and answers its first question. */
async function answerOne(student: Page): Promise<void> {
  await student.goto("/quizzes");
  const module = student.locator("section", { hasText: "Norvia and Kestria" });
  await module.getByRole("button", { name: "Start a practice quiz" }).first().click();
  await student.waitForURL(/\/quizzes\/[0-9a-f-]{36}/);
  await expectAccessible(student);
  const [item] = await itemsOf(student.url());
  if (!item) throw new Error("The quiz asks nothing.");
  await answerQuestion(student, item);
}

/**
 * The fixture's course as the editor's own, under the name for which it was ticked. Its texts say it in the
 * facts' own words, which the gate bars: without them its readings count.
 */
async function ownCourse(editorId: string) {
  const mark = editorId.replaceAll(/[^0-9a-hjkmnp-tv-z]/g, "").slice(-4);
  const made = await makeDeskCourse(rows, { state: "Norvia", mark, editorIds: [editorId] });
  await rows(`DELETE FROM "Passage" WHERE "courseId" = $1`, [made.courseId]);
  return made;
}

/** Moves the second fact before the first, and says the brief in other words. */
async function arrange(page: Page): Promise<void> {
  const second = page.locator("ol > li").nth(1).locator("p.font-serif").first();
  const statement = await second.innerText();
  await press(page, page.getByRole("button", { name: "Move fact 2 earlier" }));
  await expect(page.locator("ol > li").first()).toContainText(statement);
  const text = page.getByLabel("Text", { exact: true }).first();
  await reach(text);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText("Ferries, told in words of our own.");
  await press(page, page.getByRole("button", { name: "Save the section" }).first());
  await expect(page.getByText("Saved.")).toBeVisible();
}

/** Looks at how the first fact is asked, leaves one way out, and brings another to other words. */
async function reword(page: Page): Promise<void> {
  await press(page, page.getByRole("link", { name: "Questions of fact 1", exact: true }));
  const preview = page.getByRole("complementary", { name: "On a student’s phone" });
  await expect(preview.getByText("Flashcard").first()).toBeVisible();
  await press(page, preview.getByRole("button", { name: "Leave out" }).first());
  await expect(preview.getByText("left out")).toBeVisible();
}

async function publish(page: Page): Promise<void> {
  await expect(page.getByText("Nothing stands in the way of publishing it.")).toBeVisible();
  await press(page, page.getByRole("link", { name: "Look at publishing" }));
  await expect(page.getByRole("heading", { name: "What publishing does" })).toBeVisible();
  await expectAccessible(page);
  await press(page, page.getByRole("button", { name: "Publish", exact: true }));
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/^Published .* by Mei Example\.$/)).toBeVisible({ timeout: 4000 });
  }).toPass(work);
}

async function reach(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await target.focus();
  await expect(target).toBeFocused();
}

async function press(page: Page, button: Locator): Promise<void> {
  await reach(button);
  await page.keyboard.press("Enter");
}
