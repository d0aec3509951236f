import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { rows } from "@/tests/support/e2e-database";
import { assignSmallModule, learnedLongAgo } from "@/tests/support/e2e-material";
import { overflowing } from "@/tests/support/layout-faults";
import { answerRightly, answerUntil, stepOf } from "@/tests/support/review-deeds";

test("who was away sets a limit, takes a plan, takes it back and is done for today; a pause asks nothing", {
  tag: "@phone",
}, async ({ page, signIn }) => {
  const { id } = await signIn();
  await assignSmallModule(id, 10);
  await learnedLongAgo(id);

  await page.goto("/account");
  await page.getByRole("link", { name: "Cards a day, easy days, pause, keys" }).click();
  await mistakes(page);
  await page.getByLabel("Most new cards a day").fill("5");
  await page.getByLabel("Most cards due a day").fill("4");
  await page.getByLabel("Last day without reviews").fill("");
  await page.getByLabel("Two buttons, Again and Good").check();
  await page.getByLabel("Hide on the buttons when a card comes again").check();
  await save(page);
  await page.reload();
  await expect(page.getByLabel("Most cards due a day")).toHaveValue("4");
  await expect(page.getByLabel("Two buttons, Again and Good")).toBeChecked();

  await page.goto("/");
  await expect(page.getByText("4 today, the rest over 2 days.")).toBeVisible();
  await expectAccessible(page);
  expect(await overflowing(page)).toEqual([]);
  const memories = await memoriesOf(id);
  await page.getByRole("button", { name: "Take this plan" }).click();
  await expect(page.getByText("You are catching up by your plan")).toBeVisible();
  await expectAccessible(page);
  expect(await overflowing(page)).toEqual([]);
  await page.getByRole("button", { name: "Go on without the plan" }).click();
  await expect(page.getByText("4 today, the rest over 2 days.")).toBeVisible();
  await page.getByRole("button", { name: "Take this plan" }).click();
  await expect(page.getByText("4 cards, about 1 minute")).toBeVisible();
  expect(await memoriesOf(id)).toEqual(memories);

  await page.getByRole("link", { name: "Start reviewing" }).click();
  await twoButtons(page);
  while ((await stepOf(page)) !== "end") await answerRightly(page);
  await expect.poll(() => answeredCards(id)).toBe(4);
  await page.goto("/");
  await expect(page.getByText("That is enough for today.")).toBeVisible();

  await page.goto("/account/review");
  await page.getByLabel("First day without reviews").fill("2020-01-01");
  await page.getByLabel("Last day without reviews").fill("2090-12-31");
  await page.getByLabel("Most cards due a day").fill("");
  await save(page);
  await page.goto("/");
  await expect(
    page.getByText(/a pause up to and including Sunday, 31 December 2090/),
  ).toBeVisible();
  await page.goto("/review");
  expect(await stepOf(page)).toBe("end");
  await wayOutOfPause(page);
});

/** A review in a pause says until when it is one, and leads to where that is changed. */
async function wayOutOfPause(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(
    "You are on a pause up to and including Sunday, 31 December 2090",
  );
  await page.getByRole("link", { name: "Change the pause" }).click();
  await expect(page.getByLabel("Last day without reviews")).toHaveValue("2090-12-31");
}

/** Each mistake is said at its field, and what was filled in stays. */
async function mistakes(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/How you review/);
  await expectAccessible(page);
  expect(await overflowing(page)).toEqual([]);
  await page.getByLabel("Most new cards a day").fill("51");
  await page.getByLabel("Most cards due a day").fill("0");
  await page.getByLabel("Last day without reviews").fill("2026-12-24");
  await page.getByRole("button", { name: "Save how you review" }).click();
  await expect(page.getByLabel("Most new cards a day")).toHaveAccessibleDescription(
    /from 0 to 50\.$/,
  );
  await expect(page.getByLabel("Most cards due a day")).toHaveAccessibleDescription(
    /from 1 to 1,000, or leave this empty for no limit\.$/,
  );
  await expect(page.getByLabel("Most new cards a day")).toHaveValue("51");
  await page.getByLabel("Most new cards a day").fill("5");
  await page.getByLabel("Most cards due a day").fill("4");
  await page.getByRole("button", { name: "Save how you review" }).click();
  await expect(page.getByLabel("First day without reviews")).toHaveAccessibleDescription(
    /Choose the first day/,
  );
  await expectAccessible(page);
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save how you review" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
}

async function twoButtons(page: Page): Promise<void> {
  await answerUntil(page, "flashcard");
  await page.getByRole("button", { name: "Show answer" }).click();
  const grades = page.locator("[data-grade]");
  await expect(grades).toHaveText(["Again", "Good"]);
  await grades.last().click();
}

function memoriesOf(learnerId: string) {
  return rows(`SELECT * FROM "CardMemory" WHERE "learnerId" = $1 ORDER BY "cardId"`, [learnerId]);
}

async function answeredCards(learnerId: string): Promise<number> {
  const [row] = await rows<{ cards: number }>(
    `SELECT count(DISTINCT "cardId")::int AS cards FROM "Review"
     WHERE "learnerId" = $1 AND "effectiveAt" > now() - interval '1 hour'`,
    [learnerId],
  );
  return row?.cards ?? -1;
}
