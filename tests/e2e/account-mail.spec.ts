import type { Page } from "@playwright/test";
import { plugIn } from "@/tests/support/authenticator";
import { expect, test } from "@/tests/support/e2e";
import { password } from "@/tests/support/e2e-people";
import { openMailbox } from "@/tests/support/mailbox";

const newPassword = "five other plain words together";

test("whose account it is hears by mail of each new way in, and of each that changed @desk", async ({
  page,
  baseURL,
  signIn,
}) => {
  const mailbox = await openMailbox(Number(new URL(`${baseURL}`).port) + 1);
  const { email } = await signIn();
  await plugIn(page);
  const newest = async (count: number) => {
    await expect.poll(() => mailbox.sentTo(email)).toHaveLength(count);
    return mailbox.sentTo(email).at(-1)?.text ?? "";
  };

  await page.goto("/account/passkeys");
  await page.getByLabel("Password of the account").fill(password);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("The passkey is added.")).toBeVisible();
  const added = await newest(1);
  expect(added).toContain("Subject: A passkey was added to your Parallax account");
  expect(linksIn(added)).toEqual([`${baseURL}/account`]);

  await changePassword(page);
  expect(await newest(2)).toContain("Subject: The password of your Parallax account was changed");

  await page.goto("/account/email");
  await page.getByLabel("New mail address").fill(`new.${email}`);
  await page.getByLabel("Password").fill(newPassword);
  await page.getByRole("button", { name: "Change the address" }).click();
  await expect(page.getByText("Your address is changed.")).toBeVisible();
  const moved = await newest(3);
  expect(moved).toContain("this one no longer does");
  expect(moved).not.toContain(`new.${email}`);
  expect(linksIn(moved)).toEqual([`${baseURL}/account`]);
  expect(mailbox.sentTo(`new.${email}`)).toEqual([]);
  await mailbox.close();
});

function linksIn(mail: string): string[] {
  return mail.match(/https?:\S+/g) ?? [];
}

async function changePassword(page: Page): Promise<void> {
  await page.goto("/account/password");
  await page.getByLabel("Present password").fill(password);
  await page.getByLabel("New password").fill(newPassword);
  await page.getByRole("button", { name: "Save the password" }).click();
  await expect(page.getByText("Your password is changed")).toBeVisible();
}
