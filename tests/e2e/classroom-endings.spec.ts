import type { Page } from "@playwright/test";
import { assignModule, joinByCode, openClassroom } from "@/tests/support/classroom-deeds";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { createPerson, signInAs } from "@/tests/support/e2e-people";

test("an instructor takes an assignment back, removes a student and makes a new code", async ({
  page,
  baseURL,
  signIn,
  elsewhere,
}) => {
  await signIn({ name: "Mei Example" });
  const code = await openClassroom(page, "Geopolitics 101");
  const address = page.url();
  await assignModule(page, "Week 1");
  const context = await elsewhere();
  await signInAs(context, await createPerson({ name: "Noy Example" }), `${baseURL}`);
  const student = await context.newPage();
  await joinByCode(student, `${code}`);

  await page.goto(address);
  await sure(page, "Take it back", "Yes, take it back");
  await expect(page.getByText("Nothing is assigned yet.")).toBeVisible();
  await student.goto(address);
  await expect(student.getByText("Nothing is assigned yet.")).toBeVisible();

  await sure(page, "Remove Noy Example", "Yes, remove Noy Example");
  await expect(page.getByText("No one has joined yet.")).toBeVisible();
  expect((await student.goto(address))?.status()).toBe(404);
  await joinByCode(student, code);

  await sure(page, "Make a new code", "Yes, make a new code");
  await expect(page.getByText(code, { exact: true })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Students (1)" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Yes, make a new code" })).toBeHidden();
  await student.goto("/classrooms");
  await student.getByLabel("Join code").fill(code);
  await student.getByRole("button", { name: "Join", exact: true }).click();
  await expect(student.getByText("No class can be joined with this code.")).toBeVisible();
});

test("a student leaves a class, and an archived one can only be read", async ({
  page,
  baseURL,
  signIn,
  elsewhere,
}) => {
  const context = await elsewhere();
  await signInAs(context, await createPerson({ name: "Mei Example" }), `${baseURL}`);
  const desk = await context.newPage();
  const code = await openClassroom(desk, "Geopolitics 101");
  const address = desk.url();
  await assignModule(desk, "Week 1");
  await signIn();
  await joinByCode(page, code);
  await sure(page, "Leave this class", "Yes, leave it");
  await expect(page.getByText("You are in no class yet.")).toBeVisible();
  expect((await page.goto(address))?.status()).toBe(404);
  await joinByCode(page, code);

  await desk.goto(address);
  await sure(desk, "Archive this class", "Yes, archive it");
  await expect(desk.getByText("Archived since")).toBeVisible();
  await expectAccessible(desk);
  await expect(desk.getByText(/Assign a module|Take it back|Make a new code|Remove/)).toHaveCount(
    0,
  );
  expect((await desk.goto(`${address}/assignments/new`))?.status()).toBe(404);
  await page.goto("/");
  await expect(page.getByText("Week 1")).toHaveCount(0);
  await page.goto(address);
  await expect(page.getByText("Week 1")).toBeVisible();

  await desk.goto(address);
  await desk.getByRole("button", { name: "Bring this class back" }).click();
  await expect(desk.getByRole("link", { name: "Assign a module" })).toBeVisible();
});

/** The first press shows what it does, and the second does it. */
async function sure(page: Page, first: string, second: string): Promise<void> {
  await page.getByText(first, { exact: true }).click();
  await expect(page.getByRole("button", { name: second })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: second }).click();
}
