import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { rows } from "@/tests/support/e2e-database";
import { assignSmallModule, learnedLongAgo } from "@/tests/support/e2e-material";
import { answerUntil, headingOf, stepOf } from "@/tests/support/review-deeds";

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

test("a card is suspended from a review, found again among one's cards, and asked again", async ({
  page,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 2);
  await page.goto("/review");
  await stepOf(page);
  const first = await headingOf(page);
  await page.getByRole("button", { name: "This card" }).click();
  await page.getByRole("button", { name: "Suspend" }).click();
  await expect(page.getByText("Suspended: not asked until")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 })).not.toHaveText(first);
  await page.getByRole("button", { name: "Ask it again" }).click();
  await expect(page.getByText("2 cards left")).toBeVisible();

  await page.getByRole("button", { name: "This card" }).click();
  await page.getByRole("button", { name: "Bury until tomorrow" }).click();
  await expect(page.getByText("1 card left")).toBeVisible();
  await page.reload();
  await expect(page.getByText("1 card left")).toBeVisible();

  await page.goto("/cards?state=buried");
  await expect(page.getByRole("status")).toHaveText("1 card");
  await page.getByRole("main").getByRole("listitem").getByRole("link").click();
  await page.getByRole("button", { name: "Ask it today" }).click();
  await expect(page.getByRole("button", { name: "Bury until tomorrow" })).toBeVisible();
  await page.goto("/");
  await expect(page.getByText("2 cards, about")).toBeVisible();
});

test("a card that slips away again and again is asked in another way, flagged, and leads to its fact", async ({
  page,
  context,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 1);
  await learnedLongAgo(id);
  await rows(`UPDATE "CardMemory" SET lapses = 4 WHERE "learnerId" = $1`, [id]);
  await page.goto("/review");
  await expect(page.getByText("it is asked in another way now")).toBeVisible();
  const asked = await rows<{ family: string }>(
    `SELECT i.family FROM "Item" i JOIN "ItemRevision" r ON r."itemId" = i.id
     JOIN "CardMemory" m ON m."cardId" = i."cardId" AND m."learnerId" = $1
     WHERE r.body ->> 'stem' = $2`,
    [id, await headingOf(page)],
  );
  // The usual way is to type the answer to the question.
  expect(asked.map(({ family }) => family)).toEqual(["cloze"]);

  await page.getByRole("button", { name: "This card" }).click();
  await page.getByRole("button", { name: "Flag", exact: true }).click();
  await expect(page.getByText("Flagged by you.")).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "I don’t know" }).click();
  await expect(page.getByText("Its page shows where it belongs.")).toBeVisible();
  const opened = context.waitForEvent("page");
  await page.getByRole("link", { name: "Open this fact" }).click();
  const fact = await opened;
  await expect(fact.getByRole("heading", { name: "Where it belongs" })).toBeVisible();

  await page.goto("/cards?state=leech");
  await expect(page.getByRole("listitem").filter({ hasText: "Flagged" })).toHaveCount(1);
});
