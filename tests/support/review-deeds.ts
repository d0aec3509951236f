import { expect, type Page } from "@playwright/test";
import { rightAnswerTo } from "./e2e-material";

export type Step = "shown fact" | "typed" | "flashcard" | "end";

const steps: readonly (readonly [Step, (page: Page) => ReturnType<Page["locator"]>])[] = [
  ["shown fact", (page) => page.getByRole("button", { name: "Go on", exact: true })],
  ["typed", (page) => page.getByRole("button", { name: "Check" })],
  ["flashcard", (page) => page.getByRole("button", { name: "Show answer" })],
  [
    "end",
    (page) =>
      page.getByRole("heading", {
        name: /^(Done for now$|Nothing is due$|Nothing to practise$|You are on a pause)/,
      }),
  ],
];

/** What a review asks for now, as its page shows it. */
export async function stepOf(page: Page): Promise<Step> {
  const marks = steps.map(([, mark]) => mark(page));
  await expect(marks.reduce((either, mark) => either.or(mark))).toBeVisible();
  for (const [index, mark] of marks.entries()) {
    if (await mark.isVisible()) return steps[index]?.[0] ?? "end";
  }
  throw new Error("The review went on by itself.");
}

/** The statement or the question that the page shows. */
export function headingOf(page: Page): Promise<string> {
  return page.getByRole("heading", { level: 2 }).innerText();
}

/** Does what the review asks for, rightly. @returns what was done */
export async function answerRightly(page: Page): Promise<Step> {
  const step = await stepOf(page);
  if (step === "shown fact") await page.getByRole("button", { name: "Go on", exact: true }).click();
  if (step === "typed") await answerTyped(page, await rightAnswerTo(await headingOf(page)));
  if (step === "flashcard") {
    await page.getByRole("button", { name: "Show answer" }).click();
    await page.getByRole("button", { name: /^Good/ }).click();
  }
  return step;
}

/** Types an answer, and goes on with the rating that it gets. */
export async function answerTyped(page: Page, response: string): Promise<void> {
  await page.getByLabel("Your answer").fill(response);
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
}

/** Goes on rightly until a step of this sort stands open. */
export async function answerUntil(page: Page, wanted: Step): Promise<void> {
  while ((await stepOf(page)) !== wanted) {
    if ((await answerRightly(page)) === "end") throw new Error(`The end came before a ${wanted}.`);
  }
}
