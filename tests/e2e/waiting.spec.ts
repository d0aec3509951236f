import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { rows } from "@/tests/support/e2e-database";
import { createPerson, newEmail, password } from "@/tests/support/e2e-people";

// The other tests come from the same address.
test.afterEach(() => rows(`DELETE FROM "Throttle"`));

/** As if all that may be tried had been tried. */
const tryTooOften = () =>
  rows(`UPDATE "Throttle" SET count = 1000, "endsAt" = now() + interval '8 minutes 30 seconds'`);

const sentence = "Too many tries. You can try again in 9 minutes.";

test("who types too many wrong passwords is told how long to wait", async ({ page }) => {
  const { email } = await createPerson();
  await page.goto("/sign-in");
  await signIn(page, email, "four other words together");
  await expect(page.getByText("do not belong together")).toBeVisible();
  await tryTooOften();
  await signIn(page, email, password);
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByLabel("Mail address")).toHaveValue(email);
  await expectAccessible(page);
  await rows(`UPDATE "Throttle" SET "endsAt" = now()`);
  await signIn(page, email, password);
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
});

test("who makes too many accounts is told how long to wait", async ({ page }) => {
  await rows(`DELETE FROM "Throttle"`);
  const { email: taken } = await createPerson();
  await page.goto("/sign-up");
  await signUp(page, taken);
  await expect(page.getByText("There is already an account")).toBeVisible();
  await tryTooOften();
  await signUp(page, newEmail());
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Noy Example");
});

test("who tries too many codes is told how long to wait", async ({ page, signIn: comeIn }) => {
  await comeIn();
  await page.goto("/classrooms");
  const join = async () => {
    await page.getByLabel("Join code").fill("00000-00000");
    await page.getByRole("button", { name: "Join", exact: true }).click();
  };
  await join();
  await expect(page.getByText("No class can be joined with this code.")).toBeVisible();
  await tryTooOften();
  await join();
  await expect(page.getByText(sentence)).toBeVisible();
});

test("who guesses at the password of an open session is told how long to wait", async ({
  page,
  signIn: comeIn,
}) => {
  await comeIn();
  await page.goto("/account/password");
  await page.getByLabel("Present password").fill("four other words together");
  await page.getByLabel("New password").fill("five other words together");
  await page.getByRole("button", { name: "Save the password" }).click();
  await expect(page.getByText("the present one is not right")).toBeVisible();
  await tryTooOften();
  await page.getByLabel("Present password").fill(password);
  await page.getByLabel("New password").fill("five other words together");
  await page.getByRole("button", { name: "Save the password" }).click();
  await expect(page.getByText(sentence)).toBeVisible();
});

async function signIn(page: Page, email: string, word: string): Promise<void> {
  await page.getByLabel("Mail address").fill(email);
  await page.getByLabel("Password").fill(word);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

async function signUp(page: Page, email: string): Promise<void> {
  await page.getByLabel("Name").fill("Noy Example");
  await page.getByLabel("Mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
}
