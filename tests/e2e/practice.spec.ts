import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { count, rows } from "@/tests/support/e2e-database";
import { assignSmallModule } from "@/tests/support/e2e-material";
import {
  answerRightly,
  answerTyped,
  answerUntil,
  headingOf,
  stepOf,
} from "@/tests/support/review-deeds";
import { storedReviews } from "@/tests/support/stored-reviews";

test("when nothing more is due one can go on, and no date is moved by it", async ({
  page,
  context,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 2);
  await page.goto("/review");
  await answerUntil(page, "end");
  await expect.poll(() => storedReviews(id)).toBe(6);
  const memories = await memoriesOf(id);

  await page.goto("/");
  await page.getByRole("link", { name: "Practise some more" }).click();
  await expect(page.getByRole("status")).toHaveText("2 cards, about 1 minute");
  await page.getByRole("link", { name: "Start practising" }).click();
  await expect(page.getByText("no card’s date is moved by it")).toBeVisible();
  expect(await stepOf(page)).toBe("typed");
  const first = await headingOf(page);
  await answerTyped(page, "Atlantis");
  await expect(page.getByText("2 cards left")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await headingOf(page)).toBe(first);
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();

  await context.setOffline(true);
  await answerTyped(page, "Atlantis");
  await answerRightly(page);
  await expect(page.getByText("wait to be sent")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText("wait to be sent")).toBeHidden();
  const asked = await headingOf(page);
  await page.reload();
  await stepOf(page);
  expect(await headingOf(page)).toBe(asked);
  await answerUntil(page, "end");
  await expect(page.getByText("You answered 3 times.")).toBeVisible();
  await expectAccessible(page);

  await expect.poll(() => storedReviews(id)).toBe(10);
  expect(
    await count(`SELECT count(*) FROM "Review" WHERE "learnerId" = $1 AND NOT counts`, [id]),
  ).toBe(4);
  expect(await memoriesOf(id)).toEqual(memories);
  await page.reload();
  await expect(page.getByText("You answered 3 times.")).toBeVisible();
  await page.getByRole("link", { name: "Practise more" }).click();
  await page.getByRole("link", { name: "Start practising" }).click();
  await expect(page.getByText("2 cards left")).toBeVisible();
});

test("a practice is chosen, says how many cards it holds, and leaves the day's session alone", async ({
  page,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 3);
  await page.goto("/review");
  // One card is met, the others are only shown.
  await answerUntil(page, "typed");
  await answerRightly(page);
  const asked = [await stepOf(page), await headingOf(page)];
  await expect.poll(() => storedReviews(id)).toBe(1);

  await page.goto("/cards");
  await page.getByRole("link", { name: "Practise these cards" }).click();
  await expect(page.getByRole("status")).toHaveText("1 card, about 1 minute");
  await expect(page.getByText("2 more are new to you")).toBeVisible();
  await page.getByLabel("State", { exact: true }).selectOption("Flagged");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("None of the cards that you have met is like that.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Start practising" })).toBeHidden();

  await page.getByLabel("State", { exact: true }).selectOption("Any");
  await page.getByLabel("Module", { exact: true }).selectOption("A small module");
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByRole("link", { name: "Start practising" }).click();
  await answerUntil(page, "end");
  await page.goto("/review");
  expect([await stepOf(page), await headingOf(page)]).toEqual(asked);
});

function memoriesOf(learnerId: string) {
  return rows(`SELECT * FROM "CardMemory" WHERE "learnerId" = $1 ORDER BY "cardId"`, [learnerId]);
}
