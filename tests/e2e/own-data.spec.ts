import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { count, rows } from "@/tests/support/e2e-database";
import { password } from "@/tests/support/e2e-people";

test("one downloads one's data, deletes the account, and keeps it after all @desk", async ({
  page,
  signIn,
}) => {
  const { id, name, email } = await signIn();
  await page.goto("/account");
  await page.getByRole("link", { name: "Download your data" }).click();
  await expectAccessible(page);
  const begun = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download my data" }).click();
  const download = await begun;
  expect(download.suggestedFilename()).toMatch(/^parallax-\d{4}-\d\d-\d\d\.zip$/);
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const text = (file: string) => Buffer.from(files[file] ?? []).toString();
  expect(JSON.parse(text("account.json"))).toMatchObject([{ id, name, email }]);
  expect(text("README.txt")).toContain("This is everything that Parallax stored of you");

  await page.goto("/account/delete");
  await expectAccessible(page);
  await page.getByLabel("Your password").fill("not the password");
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByText("Your account is as it was")).toBeVisible();
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This account is closed");
  await expectAccessible(page);
  expect(await count(`SELECT count(*) FROM "Closure" WHERE "userId" = $1`, [id])).toBe(1);

  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByLabel("Mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("You can still keep it")).toBeVisible();
  await page.goto("/progress");
  await expect(page.getByText("You can still keep it")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Keep my account" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  expect(await rows(`SELECT FROM "Closure" WHERE "userId" = $1`, [id])).toEqual([]);
});
