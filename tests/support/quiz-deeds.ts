import { expect, type Page } from "@playwright/test";
import type { Item } from "@/lib/content/item";
import { rows } from "./e2e-database";

/** Begins a practice quiz on the real module. @returns its address */
export async function startQuiz(page: Page): Promise<string> {
  await page.goto("/quizzes");
  await page
    .locator("section", { hasText: "Russia and Laos" })
    .getByRole("button", { name: "Start a practice quiz" })
    .first()
    .click();
  await page.waitForURL(/\/quizzes\/[0-9a-f-]{36}/);
  return page.url();
}

/** The items of a quiz in their order, with their keys. */
export async function itemsOf(address: string): Promise<Item[]> {
  const attemptId = new URL(address).pathname.split("/").at(-1);
  const posed = await rows<{ body: Item }>(
    `SELECT r.body FROM "AttemptItem" p JOIN "ItemRevision" r USING ("itemId", "meaningRevision", "textRevision")
     WHERE p."attemptId" = $1 ORDER BY p.position`,
    [attemptId],
  );
  return posed.map(({ body }) => body);
}

/** Answers the open question, rightly or not, and waits for what it was worth. */
export async function answerQuestion(page: Page, item: Item, isRight = true): Promise<void> {
  const option = item.options.find(({ right }) => right === isRight);
  if (option) await page.getByRole("radio", { name: option.text, exact: true }).check();
  else await page.getByLabel("Your answer").fill(isRight ? item.answer.shown : "Atlantis");
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText(isRight ? "Right" : "Not right", { exact: true })).toBeVisible();
}
