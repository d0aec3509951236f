import { expect, expectAccessible, test } from "@/tests/support/e2e";

test("one reads what is stored before making an account, and after", async ({ page, signIn }) => {
  await page.goto("/sign-up");
  await page.getByRole("link", { name: "What is stored, and who sees it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Privacy" })).toBeVisible();
  for (const part of ["What is stored", "Who sees what", "For how long", "How to leave"]) {
    await expect(page.getByRole("heading", { level: 2, name: part })).toBeVisible();
  }
  await expectAccessible(page);

  await signIn();
  await page.goto("/account");
  await page.getByRole("link", { name: "What is stored, and who sees it" }).click();
  await expect(page.getByText("They do not see your mail address")).toBeVisible();
  await expect(page.getByRole("link", { name: "Today" })).toBeVisible();
});
