import { openClassroom } from "@/tests/support/classroom-deeds";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { createPerson, newEmail, signInAs } from "@/tests/support/e2e-people";

test("an instructor asks a colleague to teach with them, who accepts; then each can go, but the last @desk", async ({
  page,
  baseURL,
  signIn,
  elsewhere,
}) => {
  await signIn({ name: "Mei Example" });
  const noy = await createPerson({ name: "Noy Example" });
  await openClassroom(page, "Geopolitics 101");
  const address = page.url();
  await expect(page.getByText("Stop teaching this class")).toHaveCount(0);

  await page.getByText("Add an instructor", { exact: true }).click();
  const nobody = newEmail();
  for (const email of [nobody, noy.email]) {
    await page.getByLabel("Their mail address").fill(email);
    await page.getByRole("button", { name: "Ask them" }).click();
    await expect(page.getByText("If an account has this address")).toBeVisible();
    await expect(page.getByText(email, { exact: true })).toBeVisible();
  }
  await expectAccessible(page);
  await page.getByRole("button", { name: `Take it back: the question to ${nobody}` }).click();
  await expect(page.getByText(nobody, { exact: true })).toHaveCount(0);

  const context = await elsewhere();
  await signInAs(context, noy, `${baseURL}`);
  const other = await context.newPage();
  expect((await other.goto(address))?.status()).toBe(404);
  await other.goto(`${baseURL}/classrooms`);
  await expect(other.getByText("Mei Example asks you.")).toBeVisible();
  await expectAccessible(other);
  await other.getByRole("button", { name: "Teach this class" }).click();
  await expect(other.getByRole("link", { name: "Assign a module" })).toBeVisible();

  await page.reload();
  await page.getByText("Remove Noy Example", { exact: true }).click();
  await page.getByRole("button", { name: "Yes, remove Noy Example" }).click();
  await expect(page.getByText("Noy Example", { exact: true })).toHaveCount(0);
  expect((await other.goto(address))?.status()).toBe(404);
  await expect(page.getByText("Stop teaching this class")).toHaveCount(0);
});
