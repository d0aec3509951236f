import { expect, expectAccessible, test } from "@/tests/support/e2e";

test("two documents stand one under the other on a phone, and are quizzed together", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/modules");
  await page.getByRole("link", { name: "Two sources" }).click();
  await page.getByRole("link", { name: "How does Laos keep from leaning on one power" }).click();
  const [first, second] = [
    page.getByRole("region", { name: "The Diplomat" }),
    page.getByRole("region", { name: "Voice of East" }),
  ];
  await expect(first.getByRole("heading")).toContainText("June 2018");
  await expect(second.getByRole("heading")).toContainText("July 2025");
  const [above, below] = [await first.boundingBox(), await second.boundingBox()];
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  await expect(first.getByRole("link", { name: "diversify its relations" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Quiz me on these statements" }).click();
  await expect(page).toHaveURL(/\/quizzes\//);
  await expect(page.getByText(/^Question 1 of/)).toBeVisible();
});
