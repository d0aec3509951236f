import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { answerTyped, answerUntil } from "@/tests/support/review-deeds";

test("before anything is opened, progress says what will stand there", async ({ page, signIn }) => {
  await signIn();
  await page.goto("/progress");
  await expect(page.getByText("Here you will see, topic by topic")).toBeVisible();
  await page.getByRole("link", { name: "Choose a module" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Modules" })).toBeVisible();
});

test("progress is drawn and told by topic, seen and recall side by side", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/modules/russia-and-laos");
  await page.goto("/progress");
  const [topics, kinds] = [byName(page, "Topic"), byName(page, "Kind of statement")];
  expect(await topics.getByRole("rowheader").count()).toBeGreaterThan(3);
  expect(await kinds.getByRole("rowheader").count()).toBeGreaterThan(3);
  const groups = (await topics.or(kinds).getByRole("rowheader").all()).length;
  await expect(page.locator("li > span > svg[role=presentation]")).toHaveCount(groups);
  for (const cell of await page.getByRole("cell", { name: /seen/ }).allInnerTexts()) {
    expect(cell).toMatch(/^0 of [1-9]\d* seen$/);
  }

  await page.goto("/review");
  await answerUntil(page, "typed");
  const stored = page.waitForResponse("**/api/reviews");
  await answerTyped(page, "Atlantis");
  await stored;
  await page.goto("/progress");
  const seen = page.getByRole("cell", { name: /^1 of \d+ seen$/ });
  const row = topics.getByRole("row").filter({ has: seen }).first();
  await expect(row).toContainText("1 card only: 100%");
  await expect(row).toContainText("0 of 1 right");
  await expect(kinds.getByRole("row").filter({ has: seen })).toHaveCount(1);
  await expect(page.getByText("1 card falls due in the next 14 days.")).toBeVisible();
  await expect(
    page.getByText(/^You studied on 1 of the last \d+ days\. Answering cards took 1 minute\./),
  ).toBeVisible();
  await page.getByText("The same as a table").first().click();
  await expect(page.getByRole("row", { name: "Today 0", exact: true })).toBeVisible();
  await page.getByText("How these figures come about").click();
  await expect(page.getByText("For each card FSRS-6 gives")).toBeVisible();
});

const byName = (page: Page, by: string) =>
  page.getByRole("region", { name: `${by}: the same as a table` });
