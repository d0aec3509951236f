import { plugIn } from "@/tests/support/authenticator";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { rows } from "@/tests/support/e2e-database";
import { password } from "@/tests/support/e2e-people";

test("one adds a passkey, signs in with it without a password, and removes it @desk", async ({
  page,
  signIn,
}) => {
  const { name } = await signIn();
  await plugIn(page);
  await page.goto("/account");
  await page.getByRole("link", { name: "Add a passkey" }).click();
  await expect(page.getByText("You have no passkey yet.")).toBeVisible();
  await page.getByLabel("Name").fill("Key of the desk");
  await page.getByLabel("Password of the account").fill("what the finder guesses");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("Nothing was added: the password is not right.")).toBeVisible();
  await page.getByLabel("Name").fill("Key of the desk");
  await page.getByLabel("Password of the account").fill(password);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("The passkey is added.")).toBeVisible();
  const passkeys = page.getByRole("main").getByRole("listitem");
  await expect(passkeys).toContainText("Not used yet.");
  await page.getByLabel("Password of the account").fill(password);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("your device has one for this account already")).toBeVisible();
  await expect(passkeys).toHaveCount(1);

  await page.goto("/account");
  await expect(page.getByRole("link", { name: "1 passkey" })).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(/\/sign-in/);
  await page.goto("/progress");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Progress" })).toBeVisible();
  await page.goto("/account");
  await expect(page.getByLabel("Name")).toHaveValue(name);

  await page.goto("/account/passkeys");
  await expect(passkeys).toContainText("Last used");
  await page.getByText("Remove “Key of the desk”").click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Yes, remove it" }).click();
  await expect(page.getByText("You have no passkey yet.")).toBeVisible();
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByText("With this passkey nobody can be signed in here.")).toBeVisible();
});

test("who has no password signs in again before another way in is added @desk", async ({
  page,
  signIn,
}) => {
  const { id } = await signIn();
  await plugIn(page);
  await page.goto("/account/passkeys");
  await page.getByLabel("Password of the account").fill(password);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("The passkey is added.")).toBeVisible();
  await rows('UPDATE "User" SET "passwordHash" = NULL WHERE id = $1', [id]);
  await rows(
    `UPDATE "Session" SET "createdAt" = now() - interval '11 minutes' WHERE "userId" = $1`,
    [id],
  );

  await page.goto("/account/password");
  await expect(page.getByText("sign in once more, and add it within ten minutes")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign in once more" }).click();
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Set a password" })).toBeVisible();
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Save the password" }).click();
  await expect(page.getByLabel("Present password")).toBeVisible();
});
