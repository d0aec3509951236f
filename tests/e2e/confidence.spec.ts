import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { rows } from "@/tests/support/e2e-database";
import { assignSmallModule } from "@/tests/support/e2e-material";
import { itemsOf, startQuiz } from "@/tests/support/quiz-deeds";
import { answerUntil, stepOf } from "@/tests/support/review-deeds";

test("sure and wrong: kept, counted, listed, and the question can be switched off", async ({
  page,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 1);
  await page.goto("/progress/calibration");
  await expect(page.getByText("Say before an answer how sure you are")).toBeVisible();
  await page.goto("/review");
  await answerUntil(page, "typed");
  await page.getByLabel("Your answer").fill("Atlantis");
  await page.getByRole("button", { name: "Sure", exact: true }).click();
  await expect(page.getByText("Not right")).toBeVisible();
  const stored = page.waitForResponse("**/api/reviews");
  await page.getByRole("button", { name: "Continue" }).click();
  await stored;

  const address = await startQuiz(page);
  const [first] = await itemsOf(address);
  const right = first?.options.find((option) => option.right);
  if (right) await page.getByRole("radio", { name: right.text, exact: true }).check();
  else await page.getByLabel("Your answer").fill(first?.answer.shown ?? "");
  await page.getByRole("button", { name: "I think" }).click();
  await expect(page.getByText("Right", { exact: true })).toBeVisible();
  expect(await said(id)).toEqual(["SURE", "THINK"]);

  await page.goto("/progress");
  await page.getByRole("link", { name: "How sure you were, and how often right" }).click();
  const all = page.getByRole("region", { name: "Answers: the same as a table" });
  await expect(all.getByRole("row").last()).toContainText("0 of 1 right1 of 1 rightnot said yet");
  await expectAccessible(page);
  await page.getByRole("link", { name: "1 card of which you were sure, and wrong" }).click();
  await expect(page.getByRole("status")).toHaveText("1 card");

  await switchOff(page);
  await page.goto("/review");
  expect(await stepOf(page)).toBe("typed");
  await expect(page.getByRole("button", { name: "Sure", exact: true })).toBeHidden();
  await answerUntil(page, "flashcard");
  await expect(page.getByRole("group")).toHaveCount(0);
  await page.goto(address);
  await expect(page.getByRole("button", { name: "Check" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Sure", exact: true })).toBeHidden();
});

async function switchOff(page: Page): Promise<void> {
  await page.goto("/account/review");
  await page.getByLabel("Ask how sure I am before the answer is shown").uncheck();
  await page.getByRole("button", { name: "Save how you review" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
}

/** How sure the learner said to be, in reviews and then in quizzes. */
async function said(learnerId: string): Promise<(string | null)[]> {
  const stored = await rows<{ confidence: string | null }>(
    `SELECT confidence FROM "Review" WHERE "learnerId" = $1
     UNION ALL SELECT confidence FROM "Answer" WHERE "learnerId" = $1`,
    [learnerId],
  );
  return stored.map(({ confidence }) => confidence);
}
