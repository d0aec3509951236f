import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { password, signInAs } from "@/tests/support/e2e-people";
import { overflowing } from "@/tests/support/layout-faults";

const newPassword = "five other plain words together";

test("a name, a language and a study day are changed, and stay", async ({ page, signIn }) => {
  await signIn();
  await page.goto("/account");
  await expectAccessible(page);
  await page.getByLabel("Name").fill("Noy Newname");
  await page.getByRole("button", { name: "Save the name" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Name")).toHaveValue("Noy Newname");

  await page.getByLabel("Language").selectOption("English");
  await page.getByRole("button", { name: "Save the language" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Language")).toHaveValue("en");
  await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");

  await page.getByLabel("Time zone").selectOption("Europe/Berlin");
  await page.getByLabel("The day begins at").selectOption("00:00");
  await page.getByRole("button", { name: "Save the study day" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Time zone")).toHaveValue("Europe/Berlin");
  await expect(page.getByLabel("The day begins at")).toHaveValue("0");
});

test("a new password signs out the other devices, and only it lets one in", async ({
  page,
  baseURL,
  signIn,
  elsewhere,
}) => {
  const person = await signIn();
  const phone = await elsewhere();
  await signInAs(phone, person, `${baseURL}`);
  await page.goto("/account");
  await page.getByRole("link", { name: "Change the password" }).click();
  await changePassword(page, newPassword, newPassword);
  await expect(page.getByText("the present one is not right")).toBeVisible();
  await expectAccessible(page);
  await changePassword(page, password, newPassword);
  await expect(page.getByText("Your password is changed")).toBeVisible();

  const other = await phone.newPage();
  await other.goto(`${baseURL}/progress`);
  await fillIn(other, person.email, password);
  await expect(other.getByText("do not belong together")).toBeVisible();
  await fillIn(other, person.email, newPassword);
  await expect(other.getByRole("heading", { level: 1, name: "Progress" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Change the password" })).toBeVisible();
});

test("the mail address is changed by who knows the password", async ({ page, signIn }) => {
  const { email } = await signIn();
  const newEmail = `new.${email}`;
  await page.goto("/account");
  await page.getByRole("link", { name: "Change the mail address" }).click();
  await expectAccessible(page);
  await changeEmail(page, newEmail, newPassword);
  await expect(page.getByText("The address was not changed")).toBeVisible();
  await expect(page.getByLabel("New mail address")).toHaveValue(newEmail);
  await changeEmail(page, newEmail, password);
  await expect(page.getByText("Your address is changed.")).toBeVisible();
  await expect(page.getByText(`Your address is ${newEmail}.`)).toBeVisible();
});

test("the text grows by choice, and no page grows wider than the screen", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/account");
  const sizeOf = () => page.evaluate(() => getComputedStyle(document.body).fontSize);
  expect(await sizeOf()).toBe("16px");
  await page.getByLabel("Size of the text").selectOption("Larger");
  await page.getByRole("button", { name: "Save the size" }).click();
  await expect.poll(sizeOf).toBe("20.8px");
  await page.reload();
  await expect(page.getByLabel("Size of the text")).toHaveValue("larger");
  await expectAccessible(page);

  for (const path of ["/", "/account", "/classrooms", "/modules", "/progress", "/quizzes"]) {
    await page.goto(path);
    expect(await overflowing(page), path).toEqual([]);
  }
});

async function changePassword(page: Page, present: string, next: string): Promise<void> {
  await page.getByLabel("Present password").fill(present);
  await page.getByLabel("New password").fill(next);
  await page.getByRole("button", { name: "Save the password" }).click();
}

async function changeEmail(page: Page, email: string, word: string): Promise<void> {
  await page.getByLabel("New mail address").fill(email);
  await page.getByLabel("Password").fill(word);
  await page.getByRole("button", { name: "Change the address" }).click();
}

async function fillIn(page: Page, email: string, word: string): Promise<void> {
  await page.getByLabel("Mail address").fill(email);
  await page.getByLabel("Password").fill(word);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}
