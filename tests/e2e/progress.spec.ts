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
  const topics = await page.getByRole("rowheader").allInnerTexts();
  expect(topics.length).toBeGreaterThan(3);
  await expect(page.locator("svg[role=presentation]")).toHaveCount(topics.length);
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
  const row = page.getByRole("row").filter({ has: seen }).first();
  await expect(row).toContainText("100%");
  await expect(row).toContainText("0 of 1 right");
  await page.getByText("How these figures come about").click();
  await expect(page.getByText("For each card FSRS-6 gives")).toBeVisible();
});
