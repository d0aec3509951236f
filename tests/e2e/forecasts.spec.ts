import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { count } from "@/tests/support/e2e-database";
import { editsSmallCourse, foretoldBefore, unsettled } from "@/tests/support/e2e-forecasts";
import { assignSmallModule } from "@/tests/support/e2e-material";

const open = "f_0j2dj91n6c";
const past = "f_xg92t8xns6";

test("a forecast is asked before its text goes on, by keyboard, and the last estimate counts", async ({
  page,
  signIn,
}) => {
  const { id } = await signIn();
  await page.goto(`/facts/${open}`);
  const rest = page.getByRole("heading", { name: "Where it stands" });
  await expect(rest).toBeHidden();
  const field = page.getByLabel("How likely is it, in percent?");
  await field.focus();
  await page.keyboard.type("130");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Give a whole number from 0 to 100.")).toBeVisible();
  await expectAccessible(page);
  await field.fill("30");
  await page.keyboard.press("Enter");
  await expect(rest).toBeVisible();

  await page.getByRole("link", { name: "This forecast in the ledger" }).click();
  await expect(page.getByText("30 %", { exact: false }).first()).toBeVisible();
  await page.getByLabel("How likely is it, in percent?").fill("45");
  await page.getByRole("button", { name: "Keep my estimate" }).click();
  await expect(page.getByText(/^45 %/)).toBeVisible();
  expect(await count(`SELECT count(*) FROM "Probability" WHERE "learnerId" = $1`, [id])).toBe(2);
  await page.goto("/forecasts");
  await expect(page.getByText("You said 45 %.")).toBeVisible();
  await expect(page.getByText(/^0 of 20:/)).toBeVisible();
});

test("the reading asks first too, and goes on unasked", async ({ page, signIn }) => {
  await signIn();
  await page.goto("/modules/russia-and-laos");
  const part = page.locator("section").filter({ hasText: "An author's model" }).last();
  const text = part.getByText("Korybko built a model", { exact: false });
  await expect(text).toBeHidden();
  await part.getByText("Read on", { exact: true }).click();
  await expect(text).toBeVisible();
});

test("a past one asks what was said and what happened, and then shows it", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto(`/forecasts/${past}`);
  await expect(page.getByText("welcomed home", { exact: false })).toBeHidden();
  await page.getByText("Kim Jong Un will send", { exact: false }).click();
  await page.getByText("It did not come true").click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("Right, that was foretold.")).toBeVisible();
  await expect(page.getByText("Not so: you chose", { exact: false })).toBeVisible();
  await expect(page.getByRole("heading", { name: "It came true" })).toBeVisible();
  await expect(page.getByRole("link", { name: "TASS" }).first()).toBeVisible();
});

test("from twenty settled ones on a learner has a score, with its table", async ({
  page,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 1);
  for (let number = 1; number < 20; number += 1) await foretoldBefore(id, number);
  await page.goto("/forecasts");
  await expect(page.getByText(/^19 of 20:/)).toBeVisible();
  await foretoldBefore(id, 20);
  await page.reload();
  await expect(page.getByText(/^Your Brier score is 0\.\d\d over 20 settled/)).toBeVisible();
  const table = page.getByRole("region", { name: "How well you foretell" });
  await expect(table.getByRole("row")).toHaveCount(6);
  await expectAccessible(page);
});

test("an editor of its course settles a forecast with a source, once", async ({ page, signIn }) => {
  const { id } = await signIn({ role: "INSTRUCTOR" });
  await assignSmallModule(id, 1);
  await foretoldBefore(id, 10);
  const forecastId = await unsettled(id, 10);
  await page.goto(`/forecasts/${forecastId}`);
  await expect(page.getByText("Settle this forecast")).toBeHidden();
  await editsSmallCourse(id);
  await page.reload();
  await page.getByText("Settle this forecast").click();
  await page.getByLabel("What became of it?").selectOption("It did not come true");
  await page.getByLabel("On which day was it settled?").fill("2026-07-01");
  await page.getByLabel("Why, in a sentence or two").fill("The second page never came.");
  await page.getByLabel("Title of the source").fill("The Harbour Post");
  await page.getByLabel("Address of the source").fill("https://example.org/second-page");
  await page.getByLabel("When the source was published").fill("2026-06-01");
  await page.getByRole("button", { name: "Settle it for good" }).click();
  const early = page.getByText("The source is older than what it is to show", { exact: false });
  await expect(early).toBeVisible();
  await expect(page.getByLabel("Title of the source")).toHaveValue("The Harbour Post");
  await expectAccessible(page);
  await page.getByLabel("When the source was published").fill("2026-07-02");
  await page.getByRole("button", { name: "Settle it for good" }).click();
  await expect(page.getByText("Settle this forecast")).toBeHidden();
  const kept = `SELECT count(*) FROM "Resolution" WHERE "factId" = $1 AND outcome = 'DID_NOT'`;
  expect(await count(kept, [forecastId])).toBe(1);
  await expect(page.getByRole("heading", { name: "It did not come true" })).toBeVisible();
  await expect(page.getByText("The second page never came.")).toBeVisible();
  const source = page.getByRole("link", { name: "example.org" });
  await expect(source).toHaveAttribute("href", "https://example.org/second-page");
});
