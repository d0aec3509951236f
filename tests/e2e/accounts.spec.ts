import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { createPerson, newEmail, password } from "@/tests/support/e2e-people";
import { signUp } from "@/tests/support/sign-up";

test("a visitor makes an account and stands on an empty Today with one thing to do", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Create an account" }).click();
  await signUp(page, { name: "Noy Example", email: newEmail() });

  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await expect(page.getByText("Open a module, read its brief")).toBeVisible();
  await expect(page.getByRole("main").getByRole("link")).toHaveText("Choose a module");
});

test("what is wrong with an account's form is said, and what was typed stays", async ({ page }) => {
  const { email } = await createPerson();
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("Noy Example");
  await page.getByLabel("Mail address").fill(email);
  await page.getByLabel("Password").fill("too short");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByText("Use at least 10 characters.")).toBeVisible();

  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByText("There is already an account")).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Noy Example");
  await expect(page.getByLabel("Mail address")).toHaveValue(email);
});

test("a wrong password is refused, the right one leads where one wanted to go", async ({
  page,
}) => {
  const { email } = await createPerson();
  await page.goto("/progress");
  await fillIn(page, email, "four other words together");
  await expect(page.getByText("do not belong together")).toBeVisible();
  await expect(page.getByLabel("Mail address")).toHaveValue(email);

  await fillIn(page, email, password);
  await expect(page.getByRole("heading", { level: 1, name: "Progress" })).toBeVisible();
});

test("after signing out the old cookie opens nothing", async ({ page, context, signIn }) => {
  await signIn();
  const cookies = await context.cookies();
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();

  await context.addCookies(cookies);
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in/);
  const sent = await page.request.post("/api/reviews", {
    data: {},
    headers: { origin: new URL(page.url()).origin },
  });
  expect(sent.status()).toBe(401);
});

async function fillIn(page: Page, email: string, word: string): Promise<void> {
  await page.getByLabel("Mail address").fill(email);
  await page.getByLabel("Password").fill(word);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}
