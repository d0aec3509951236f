import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { rows } from "@/tests/support/e2e-database";

test("a mistake is reported in three taps, decided with a reason, and the reporter reads it", async ({
  page,
  signIn,
  context,
}) => {
  const { id } = await signIn();
  await page.goto("/modules/russia-and-laos");
  await page.getByText(/^What this module says/).click();
  await page.locator("details > ol > li a[href^='/facts/']").first().click();
  await expect(page.getByRole("heading", { name: "Where it stands" })).toBeVisible();
  const statement = await page.getByRole("heading", { level: 1 }).innerText();

  await page.getByText("Report a mistake").click();
  await page.getByText("It is out of date").click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByText("Thank you, the report is sent.")).toBeVisible();

  await page.goto("/reports");
  const report = page.getByRole("listitem").filter({ hasText: statement });
  await expect(report.getByText("Open: nobody has decided yet.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Accept the report" })).toBeHidden();

  await rows(`UPDATE "User" SET role = 'ADMIN' WHERE id = $1`, [id]);
  await page.goto("/");
  await page.getByRole("link", { name: /reports? of (a mistake|mistakes) waits? for you/ }).click();
  await page.getByText("Accept", { exact: true }).first().click();
  await page.getByLabel("Why").first().fill("Since March it is another.");
  await page.getByRole("button", { name: "Accept the report" }).first().click();
  await expect(page.getByText("Accepted")).toBeVisible();
  // It is read at once by who decided on a report of their own; as if another had decided it:
  await rows(`UPDATE "ReportDecision" SET "readAt" = NULL WHERE "reporterId" = $1`, [id]);
  await page.goto("/");
  await page.getByRole("link", { name: "A report of yours was decided on" }).click();
  await expect(page.getByText("Since March it is another.")).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "A report of yours was decided on" })).toBeHidden();
  await rows(`UPDATE "User" SET role = 'LEARNER' WHERE id = $1`, [id]);
  await context.clearCookies();
});
