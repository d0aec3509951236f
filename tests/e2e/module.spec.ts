import { expect, test } from "@/tests/support/e2e";
import { count } from "@/tests/support/e2e-database";

test("looking at the list of modules opens none of them", async ({ page, signIn }) => {
  const { id } = await signIn();
  await page.goto("/modules");
  const link = page.getByRole("link", { name: /Russia and Laos/ });
  await link.hover();
  await link.focus();
  // Whatever a link fetches ahead, it fetches before the page falls silent.
  await page.waitForLoadState("networkidle");
  await page.goto("/");
  await expect(page.getByText("Open a module, read its brief")).toBeVisible();
  expect(await openings(id)).toBe(0);
});

test("reading a module shows what it says and opens its cards", async ({ page, signIn }) => {
  const { id } = await signIn();
  await page.goto("/modules");
  await page.getByRole("link", { name: /Russia and Laos/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Russia and Laos" })).toBeVisible();

  await expect(page.getByRole("heading", { name: "After this module you can" })).toBeVisible();
  const brief = page.getByRole("article");
  expect((await brief.innerText()).split(/\s+/).length).toBeGreaterThan(300);
  await expect(brief.getByText(/^From .+/).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Topics" })).toBeVisible();
  expect(await page.getByRole("term").count()).toBeGreaterThan(3);
  const sources = page.locator("section", { has: page.getByRole("heading", { name: "Sources" }) });
  await expect(sources.getByRole("listitem").first()).toContainText("Nikkei");
  await expect(sources.getByRole("link", { name: "Read it at the source" }).first()).toBeVisible();
  expect(await openings(id)).toBe(1);

  await page.getByRole("link", { name: "Today" }).click();
  await expect(page.getByText("10 cards, about")).toBeVisible();
});

test("each statement of a module stands with its kind, its source and its date", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/modules/russia-and-laos");
  await page.getByText(/^What this module says \(\d+\)$/).click();
  const facts = page.locator("details").getByRole("listitem").filter({ hasText: "As of" });
  const texts = await page.locator("details > ol > li").allInnerTexts();
  expect(texts.length).toBeGreaterThan(40);
  expect(await facts.count()).toBeGreaterThanOrEqual(texts.length);
  for (const kind of ["Reported", "Attributed claim", "Allegation", "Prediction"]) {
    expect(texts.filter((text) => text.startsWith(kind)).length, kind).toBeGreaterThan(0);
  }
});

function openings(learnerId: string): Promise<number> {
  return count(`SELECT count(*) FROM "ModuleOpening" WHERE "learnerId" = $1`, [learnerId]);
}
