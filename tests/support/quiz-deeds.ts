import { expect, type Page } from "@playwright/test";
import { isGroupItem } from "@/lib/content/group-item";
import { type QuizItem, readResponse } from "@/lib/quiz/response";
import { chosenResponse } from "@/scripts/demo/chosen-response";
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
export async function itemsOf(address: string): Promise<QuizItem[]> {
  const attemptId = new URL(address).pathname.split("/").at(-1);
  const posed = await rows<{ body: QuizItem }>(
    `SELECT r.body FROM "AttemptItem" p JOIN "ItemRevision" r USING ("itemId", "meaningRevision", "textRevision")
     WHERE p."attemptId" = $1 ORDER BY p.position`,
    [attemptId],
  );
  return posed.map(({ body }) => body);
}

/** Answers the open question, rightly or not, and waits for what it was worth. */
export async function answerQuestion(page: Page, item: QuizItem, isRight = true): Promise<void> {
  await giveAnswer(page, item, isRight);
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText(isRight ? "Right" : "Not right", { exact: true })).toBeVisible();
}

/** Gives an answer to the open question, rightly or not, and sends nothing. */
export async function giveAnswer(page: Page, item: QuizItem, isRight: boolean): Promise<void> {
  const read = readResponse(item, chosenResponse(item, isRight) ?? item.answer.shown);
  if ("misfit" in read) throw new Error(`The answer does not fit: ${read.misfit}.`);
  switch (read.shape) {
    case "typed":
      return page.getByLabel("Your answer").fill(isRight ? read.text : "Atlantis");
    case "one":
      return page.getByRole("radio", { name: textOf(item, read.optionId), exact: true }).check();
    case "several":
      return tickAll(page, textsOf(item, read.ticked));
    case "order":
      return putInOrder(page, textsOf(item, read.ids));
    case "matching":
      return matchAll(page, item, read.pairs);
  }
}

const textOf = ({ options }: QuizItem, id: string) =>
  options.find((option) => option.id === id)?.text ?? "";

const textsOf = (item: QuizItem, ids: Iterable<string>) => [...ids].map((id) => textOf(item, id));

async function tickAll(page: Page, texts: readonly string[]): Promise<void> {
  for (const name of texts) await page.getByRole("checkbox", { name, exact: true }).check();
}

async function putInOrder(page: Page, texts: readonly string[]): Promise<void> {
  for (const [place, text] of texts.entries()) await moveTo(page, text, place);
}

async function matchAll(
  page: Page,
  item: QuizItem,
  pairs: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { id, text } of isGroupItem(item) ? item.prompts : []) {
    const label = textOf(item, pairs.get(id) ?? "");
    await page.getByLabel(text, { exact: true }).selectOption({ label });
  }
}

/** Moves an entry of an order up to a place, counted from 0; those before it stand rightly. */
async function moveTo(page: Page, text: string, place: number): Promise<void> {
  const entries = page.getByRole("group").getByRole("listitem");
  const up = page.getByRole("button", { name: `Move up: ${text}`, exact: true });
  const texts = await entries.allInnerTexts();
  const from = texts.findIndex((shown) => shown.replace(/^\d+\.\s*/, "") === text);
  for (let at = from; at > place; at -= 1) await up.click();
}
