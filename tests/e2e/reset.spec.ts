import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { createPerson, newEmail, password, signInAs } from "@/tests/support/e2e-people";
import { resetPathOf } from "@/tests/support/e2e-resets";
import { openMailbox } from "@/tests/support/mailbox";

const newPassword = "five other plain words together";

test("a one-time link sets a new password once and signs out every browser @desk", async ({
  page,
  baseURL,
  elsewhere,
}) => {
  const person = await createPerson();
  const phone = await elsewhere();
  await signInAs(phone, person, `${baseURL}`);
  const link = await resetPathOf(person.id);
  await page.goto(link);
  await expect(page.getByText(person.email)).toBeVisible();
  await setPassword(page, "too short");
  await expect(page.getByText("Use at least 10 characters.")).toBeVisible();
  await setPassword(page, newPassword);
  await expect(page.getByText("Your new password is set.")).toBeVisible();

  const other = await phone.newPage();
  await other.goto(`${baseURL}/account`);
  await expect(other.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await signIn(page, person.email, password);
  await expect(page.getByText("do not belong together")).toBeVisible();
  await signIn(page, person.email, newPassword);
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await page.goto(link);
  await expect(page.getByText("This link does not work")).toBeVisible();
});

test("a forgotten password is set by a link that comes by mail, and nobody else gets one @desk", async ({
  page,
  baseURL,
}) => {
  const mailbox = await openMailbox(Number(new URL(`${baseURL}`).port) + 1);
  const [person, nobody] = [await createPerson(), newEmail()];
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Forgotten your password?" }).click();
  await page.waitForURL("/forgot");
  for (const email of [nobody, person.email]) {
    await page.getByLabel("Mail address").fill(email);
    await page.getByRole("button", { name: "Send the link" }).click();
    await expect(page.getByText("If an account has this address")).toBeVisible();
    await page.reload();
  }
  await expect.poll(() => mailbox.sentTo(person.email)).toHaveLength(1);
  expect(mailbox.sentTo(nobody)).toEqual([]);
  await mailbox.close();

  const [mail] = mailbox.sentTo(person.email);
  expect(mail?.text).toContain("Subject: Set a new password for Parallax");
  const [link = ""] = /http:\S+\/reset\/\S+/.exec(mail?.text ?? "") ?? [];
  expect(new URL(link).origin).toBe(baseURL);
  await page.goto(link);
  await setPassword(page, newPassword);
  await signIn(page, person.email, newPassword);
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
});

async function setPassword(page: Page, word: string): Promise<void> {
  await page.getByLabel("New password").fill(word);
  await page.getByRole("button", { name: "Set the password" }).click();
}

async function signIn(page: Page, email: string, word: string): Promise<void> {
  await page.getByLabel("Mail address").fill(email);
  await page.getByLabel("Password").fill(word);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}
