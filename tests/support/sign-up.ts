import type { Page } from "@playwright/test";
import { password } from "./e2e-people";

/**
 * Fills in the form of the page that makes an account, and waits until it has led on.
 *
 * @param waits false where it is not to lead on
 */
export async function signUp(
  page: Page,
  about: { name: string; email: string },
  { waits = true } = {},
): Promise<void> {
  await page.getByLabel("Name").fill(about.name);
  await page.getByLabel("Mail address").fill(about.email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  if (waits) await page.waitForURL((url) => url.pathname !== "/sign-up");
}
