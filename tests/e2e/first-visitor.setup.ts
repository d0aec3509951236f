import { expect, test } from "@/tests/support/e2e";
import { newEmail } from "@/tests/support/e2e-people";
import { signUp } from "@/tests/support/sign-up";

test("the one-time link makes the first who signs up through it the administrator, and nobody after", async ({
  page,
  setupLink,
  elsewhere,
}) => {
  await page.goto(setupLink);
  await expect(page.getByText("You are about to become the administrator")).toBeVisible();
  await signUp(page, { name: "Ada Example", email: newEmail() });
  await page.goto("/account");
  await expect(page.getByText("Administrator")).toBeVisible();

  const second = await (await elsewhere()).newPage();
  await second.goto(setupLink);
  await signUp(second, { name: "Ben Example", email: newEmail() });
  await second.goto("/account");
  await expect(second.getByText("Learner")).toBeVisible();
});
