import type { BrowserContext } from "@playwright/test";
import { assignModule, joinByCode, openClassroom } from "@/tests/support/classroom-deeds";
import { expect, test } from "@/tests/support/e2e";
import { createPerson, newEmail, signInAs } from "@/tests/support/e2e-people";
import { signUp } from "@/tests/support/sign-up";

test("who joins by code finds the assignment on Today, with its due time and zone", async ({
  page,
  baseURL,
  signIn,
  elsewhere,
}) => {
  const code = await classWithAssignment(await elsewhere(), `${baseURL}`);
  await signIn();
  await joinByCode(page, code.toLowerCase().replace("-", " "));
  await expect(page.getByRole("heading", { level: 1, name: "Geopolitics 101" })).toBeVisible();

  await page.getByRole("link", { name: "Today" }).click();
  const assigned = page.getByRole("listitem").filter({ hasText: "Week 1" });
  await expect(assigned).toContainText(
    "Geopolitics 101 · Due Sat, 4 Dec 2190, 23:59 (Asia/Bangkok)",
  );
  // What is assigned is to be learned, opened or not.
  await expect(page.getByText("10 cards, about")).toBeVisible();
  await assigned.getByRole("link", { name: "Open the module" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Russia and Laos" })).toBeVisible();
});

test("a visitor who follows the link of a class comes back to it after signing up", async ({
  page,
  baseURL,
  elsewhere,
}) => {
  const code = await classWithAssignment(await elsewhere(), `${baseURL}`);
  await page.goto(`/classrooms?code=${code}`);
  await page.getByRole("link", { name: "Create one" }).click();
  await signUp(page, { name: "Noy Example", email: newEmail() });

  await expect(page.getByLabel("Join code")).toHaveValue(code);
  await page.getByRole("button", { name: "Join", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Geopolitics 101" })).toBeVisible();
  await expect(page.getByText("Week 1")).toBeVisible();
});

test("a code that no class has is refused in words, and stays to be corrected", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/classrooms");
  for (const code of ["00000-00000", "not a code"]) {
    await page.getByLabel("Join code").fill(code);
    await page.getByRole("button", { name: "Join", exact: true }).click();
    await expect(page.getByText("No class can be joined with this code.")).toBeVisible();
    await expect(page.getByLabel("Join code")).toHaveValue(code);
  }
});

/** A class of somebody else, with one assignment. @returns its code */
async function classWithAssignment(context: BrowserContext, origin: string): Promise<string> {
  await signInAs(context, await createPerson({ name: "Mei Example" }), origin);
  const page = await context.newPage();
  const code = await openClassroom(page, "Geopolitics 101");
  await assignModule(page, "Week 1");
  return code;
}
