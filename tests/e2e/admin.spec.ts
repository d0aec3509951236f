import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { createPerson, password, signInAs } from "@/tests/support/e2e-people";

test("an administrator gives a role, suspends, and lets in again, and the log says so @desk", async ({
  page,
  baseURL,
  signIn,
  elsewhere,
}) => {
  await signIn({ name: "Ada Example", role: "ADMIN" });
  const noy = await createPerson({ name: "Noy Example" });
  const phone = await elsewhere();
  await signInAs(phone, noy, `${baseURL}`);
  const other = await phone.newPage();
  await other.goto(`${baseURL}/account`);
  await expect(other.getByText("Learner account")).toBeVisible();
  await expect(other.getByRole("link", { name: "Admin" })).toHaveCount(0);

  await page.goto("/");
  await page.getByRole("link", { name: "Admin" }).click();
  await page.getByLabel("Name or mail address").fill(noy.email.toUpperCase());
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByRole("row").getByRole("link", { name: "Noy Example" }).click();
  await page.getByText("Change the role", { exact: true }).click();
  await page.getByLabel("New role").selectOption("Instructor");
  await page.getByRole("button", { name: "Yes, change the role" }).click();
  await expect(page.getByText("The role is now Instructor.")).toBeVisible();
  await other.reload();
  await expect(other.getByText("Instructor account")).toBeVisible();

  await page.getByText("Suspend this account", { exact: true }).click();
  await page.getByLabel("Reason").fill("Sent mail to the whole class.");
  await page.getByRole("button", { name: "Yes, suspend it" }).click();
  await expect(page.getByText("Sent mail to the whole class.")).toBeVisible();
  await expectAccessible(page);
  await other.reload();
  await expect(other.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await typePassword(other, noy.email, "another long password");
  await expect(other.getByText("do not belong together")).toBeVisible();
  await typePassword(other, noy.email, password);
  await expect(other.getByText("This account is suspended.")).toBeVisible();

  await page.getByRole("button", { name: "Take the suspension back" }).click();
  await expect(page.getByText("Suspend this account", { exact: true })).toBeVisible();
  await typePassword(other, noy.email, password);
  await expect(other.getByText("Instructor account")).toBeVisible();

  await page.getByRole("link", { name: "What was done to this account" }).click();
  const entries = page.getByRole("row").filter({ hasText: "Ada Example" });
  await expect(entries).toHaveCount(3);
  await expect(entries.nth(0)).toContainText("Took a suspension back");
  await expect(entries.nth(1)).toContainText("Suspended an account");
  await expect(entries.nth(2)).toContainText("Learner → Instructor");
});

test("a link for a new password is shown once and signs nobody out before it is used @phone", async ({
  page,
  signIn,
}) => {
  await signIn({ name: "Ada Example", role: "ADMIN" });
  const noy = await createPerson({ name: "Noy Example" });
  await page.goto(`/admin/people/${noy.id}`);
  await page.getByText("Make a link for a new password", { exact: true }).click();
  await page.getByRole("button", { name: "Yes, make the link" }).click();
  const link = await page.getByLabel("Link for a new password", { exact: true }).inputValue();
  await page.reload();
  await expect(page.getByText("This link is shown only now.")).toHaveCount(0);
  await page.goto(link);
  await expect(page.getByText(noy.email)).toBeVisible();
});

test("an invitation is made, and taken back @desk", async ({ page, signIn, elsewhere }) => {
  await signIn({ name: "Ada Example", role: "ADMIN" });
  const note = `For the guest lecturer ${Date.now()}`;
  await page.goto("/admin/invitations");
  await page.getByLabel("For whom").fill(note);
  await page.getByRole("button", { name: "Make the link" }).click();
  const link = await page.getByLabel("Invitation link").inputValue();
  const guest = await (await elsewhere()).newPage();
  expect((await guest.goto(link))?.status()).toBe(200);
  const line = page.getByRole("listitem").filter({ hasText: note });
  await line.getByText("Take it back", { exact: true }).click();
  await line.getByRole("button", { name: "Yes, take it back" }).click();
  await expect(line).toHaveCount(0);
  await page.goto("/admin/system");
  await expect(page.getByText(/^\d+ applied, the last one /)).toBeVisible();
});

async function typePassword(page: Page, email: string, typed: string): Promise<void> {
  await page.getByLabel("Mail address").fill(email);
  await page.getByLabel("Password").fill(typed);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}
