import { expect, test } from "@/tests/support/e2e";
import { assignSmallModule } from "@/tests/support/e2e-material";
import { answerRightly, answerUntil, headingOf, stepOf } from "@/tests/support/review-deeds";
import { storedReviews } from "@/tests/support/stored-reviews";

test("a reload in the middle of a session returns to the same question", async ({
  page,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 3);
  await page.goto("/review");
  for (let step = 0; step < 6; step += 1) await answerRightly(page);
  await stepOf(page);
  const shown = [await page.locator("header p").first().innerText(), await headingOf(page)];
  await expect.poll(() => storedReviews(id)).toBe(3);

  await page.reload();
  await stepOf(page);
  expect([await page.locator("header p").first().innerText(), await headingOf(page)]).toEqual(
    shown,
  );
  for (let left = 3; left > 0; left -= 1) await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("answers given without a network wait, and reach the server once", async ({
  page,
  context,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 2);
  await page.goto("/review");
  await answerUntil(page, "typed");

  await context.setOffline(true);
  await answerRightly(page);
  await answerRightly(page);
  const waiting = page.getByText("2 answers wait to be sent");
  const trouble = page.getByText("the server cannot be reached");
  await expect(waiting).toBeVisible();
  await expect(trouble).toBeVisible();
  expect(await storedReviews(id)).toBe(0);

  await context.setOffline(false);
  // A try that fails in the very moment of coming back is made again half a minute later.
  await expect(waiting).toBeHidden({ timeout: 40_000 });
  await expect(trouble).toBeHidden();
  expect(await storedReviews(id)).toBe(2);
  await answerUntil(page, "end");
  await expect.poll(() => storedReviews(id)).toBe(6);
});

test("answers that wait when the page is closed are sent when Today is opened", async ({
  page,
  context,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 1);
  await page.goto("/review");
  await answerUntil(page, "typed");
  await context.route("**/api/reviews", (route) => route.abort());
  await answerRightly(page);
  await expect(page.getByText("1 answer waits to be sent")).toBeVisible();
  await page.close();

  await context.unrouteAll({ behavior: "wait" });
  const opened = await context.newPage();
  await opened.goto("/");
  await expect.poll(() => storedReviews(id)).toBe(1);
  await opened.goto("/review");
  await answerUntil(opened, "end");
  await expect.poll(() => storedReviews(id)).toBe(3);
});

test("an answer that the server stored without our hearing of it is stored once", async ({
  page,
  context,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 1);
  await page.goto("/review");
  await answerUntil(page, "typed");
  await context.route("**/api/reviews", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await answerRightly(page);
  await expect(page.getByText("1 answer waits to be sent")).toBeVisible();
  await expect.poll(() => storedReviews(id)).toBe(1);

  // A try that is under way ends first: what is no longer routed can be no longer cut off.
  await context.unrouteAll({ behavior: "wait" });
  await page.reload();
  await expect(page.getByText("1 answer waits to be sent")).toBeHidden();
  await answerUntil(page, "end");
  await expect.poll(() => storedReviews(id)).toBe(3);
});

test("signed out, the answers are kept and the page says so", async ({ page, context, signIn }) => {
  const { id } = await signIn();
  await assignSmallModule(id, 1);
  await page.goto("/review");
  await answerUntil(page, "typed");
  await context.clearCookies();
  await answerRightly(page);
  await expect(page.getByText("They are kept on this device")).toBeVisible();
  expect(await storedReviews(id)).toBe(0);
});
