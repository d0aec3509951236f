import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { overflowing } from "@/tests/support/layout-faults";
import { stepOf } from "@/tests/support/review-deeds";

const front = "ما عاصمة لاوس؟ 🌏";

test("a card of one's own is made from a fact, reviewed, undone, reworded, asked anew, deleted and brought back by touch", {
  tag: "@phone",
}, async ({ page, signIn }) => {
  await signIn();
  await page.goto("/facts/f_vnbb9bapy4");
  await page.getByRole("link", { name: "Make a card of your own about this" }).tap();
  await expect(page.getByText("It is about the statement")).toBeVisible();
  await page.getByRole("button", { name: "Save the card" }).tap();
  await expect(page.getByLabel("Front")).toHaveAccessibleDescription(
    "Write what you want to be asked.",
  );
  await page.getByLabel("Front").fill(front);
  await page.getByLabel("Back").fill("Vientiane");
  await page.getByLabel("Answers that are right").fill("Viangchan");
  await page.getByRole("button", { name: "Save the card" }).tap();
  await expect(page.getByRole("heading", { level: 1, name: front })).toBeVisible();
  await expectAccessible(page);
  const address = new URL(page.url()).pathname;

  await reviewOwnCard(page);
  await reword(page, address);
  await deleteAndBringBack(page);
  await page.goto("/progress");
  await expect(page.getByText("0 of 1 seen, none due.")).toBeVisible();
  expect(await overflowing(page)).toEqual([]);
});

/** It is shown, typed rightly, taken back, and then not known. */
async function reviewOwnCard(page: Page): Promise<void> {
  await page.goto("/review");
  expect(await stepOf(page)).toBe("shown fact");
  await expect(page.getByText("Your own card")).toBeVisible();
  await expect(page.getByText("Vientiane")).toBeVisible();
  await page.getByRole("button", { name: "Go on", exact: true }).tap();
  await page.getByLabel("Your answer").fill("viangchan");
  await page.getByRole("button", { name: "Check" }).tap();
  await expect(page.getByText("Your own card")).toBeVisible();
  await expect(page.getByRole("button", { name: "Report a mistake" })).toBeHidden();
  const stored = page.waitForResponse("**/api/reviews");
  await page.getByRole("button", { name: "Continue" }).tap();
  await stored;
  expect(await stepOf(page)).toBe("flashcard");
  const undone = page.waitForResponse("**/api/reviews");
  await page.getByRole("button", { name: "Undo" }).tap();
  await undone;
  expect(await stepOf(page)).toBe("typed");
  const again = page.waitForResponse("**/api/reviews");
  await page.getByRole("button", { name: "I don’t know" }).tap();
  await page.getByRole("button", { name: "Continue" }).tap();
  await again;
}

/** In better words first, which moves nothing, then as another question. */
async function reword(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "Your answers" })).toBeVisible();
  await page.getByRole("link", { name: "Change it" }).tap();
  await page.getByLabel("Front").fill("The capital of Laos?");
  await page.getByRole("button", { name: "Save the card" }).tap();
  await expect(page.getByRole("heading", { level: 1, name: "The capital of Laos?" })).toBeVisible();
  await expect(page.getByText("Predicted recall today")).toBeVisible();
  await page.getByRole("link", { name: "Change it" }).tap();
  await page.getByLabel("This is another question now").tap();
  await page.getByRole("button", { name: "Save the card" }).tap();
  await expect(page.getByText("New to you.")).toBeVisible();
  await expect(page.getByText("when it was another question")).toBeVisible();
}

async function deleteAndBringBack(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Delete it" }).tap();
  await expect(page.getByText("You deleted this card.")).toBeVisible();
  await page.goto("/cards?module=*own");
  await expect(page.getByRole("status")).toHaveText("No card");
  await page.goto("/cards?state=deleted");
  await page.getByRole("link", { name: "The capital of Laos?" }).tap();
  await page.getByRole("button", { name: "Bring it back" }).tap();
  await expect(page.getByRole("button", { name: "Delete it" })).toBeVisible();
}
