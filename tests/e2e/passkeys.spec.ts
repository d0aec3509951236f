import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";

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
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("The passkey is added.")).toBeVisible();
  const passkeys = page.getByRole("main").getByRole("listitem");
  await expect(passkeys).toContainText("Not used yet.");
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

/** Gives the page's browser an authenticator as a laptop has it, whose person always agrees. */
async function plugIn(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
