import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { answerUntil } from "@/tests/support/review-deeds";

test("an answer stands on its card's page, with the curve it began and the same as a table", async ({
  page,
  context,
  signIn,
}) => {
  await signIn();
  await page.goto("/modules/russia-and-laos");
  await page.goto("/review");
  await answerUntil(page, "typed");
  await page.getByLabel("Your answer").fill("Atlantis");
  await page.getByRole("button", { name: "Check" }).click();
  const opened = context.waitForEvent("page");
  await page.getByRole("link", { name: "History of this card" }).click();
  const card = await opened;
  await expect(card.getByText("New to you.")).toBeVisible();

  const stored = page.waitForResponse("**/api/reviews");
  await page.getByRole("button", { name: "Continue" }).click();
  await stored;
  await card.reload();
  const line = card.getByRole("row").filter({ hasText: "You wrote: Atlantis" });
  await expect(line).toContainText("Again");
  await expect(line).toContainText("next in 1 day");
  await expect(card.locator("svg[role=presentation]")).toBeVisible();
  await card.getByText("The same as a table").click();
  await expect(card.getByRole("row").filter({ hasText: "today" })).toContainText("100%");
  await expectAccessible(card);
});
