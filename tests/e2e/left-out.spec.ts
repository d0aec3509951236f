import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { rows } from "@/tests/support/e2e-database";
import { assignSmallModule } from "@/tests/support/e2e-material";
import { createPerson, signInAs } from "@/tests/support/e2e-people";
import { stepOf } from "@/tests/support/review-deeds";

test("an instructor leaves questions out for a class: its student is asked none of them, until they are asked again", async ({
  page,
  baseURL,
  signIn,
  elsewhere,
}) => {
  const mei = await signIn({ name: "Mei Example" });
  const noy = await createPerson({ name: "Noy Example" });
  await assignSmallModule(noy.id, 1);
  const classroom = `/classrooms/${await teach(mei.id, noy.id)}`;
  const context = await elsewhere();
  await signInAs(context, noy, `${baseURL}`);
  const student = await context.newPage();
  await student.goto("/review");
  expect(await stepOf(student)).toBe("shown fact");

  await page.goto(classroom);
  await page.getByRole("link", { name: "Questions not for this class" }).click();
  await expect(page.getByText("will stand here, with when and by whom")).toBeVisible();
  await page.getByRole("link", { name: "A small class" }).click();
  await page.getByRole("link", { name: "Questions", exact: true }).click();
  await seeOne(page);
  const left = await leaveAllOut(page);
  expect(left).toBeGreaterThanOrEqual(4);
  await expectAccessible(page);

  expect((await student.goto(`${classroom}/left-out`))?.status()).toBe(404);
  await student.goto("/review");
  expect(await stepOf(student)).toBe("end");
  await student.goto("/quizzes/new");
  await expect(student.getByText("asks only what you have been shown")).toBeVisible();

  await page.getByRole("link", { name: "All that is not for this class" }).click();
  await expect(
    page.getByText(/^Not for this class since .*\. Switched off by Mei Example\.$/),
  ).toHaveCount(left);
  await expectAccessible(page);
  const flashcard = page.getByRole("listitem").filter({ hasText: "Flashcard" });
  await flashcard.getByRole("button", { name: /^Ask it again/ }).click();
  await expect(flashcard).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Ask it again/ })).toHaveCount(left - 1);

  await student.goto("/review");
  expect(await stepOf(student)).toBe("shown fact");
});

/** Lets somebody teach the class of a learner. @returns its id */
async function teach(teacherId: string, learnerId: string): Promise<string> {
  const [place] = await rows<{ classroomId: string }>(
    `INSERT INTO "Enrollment" ("userId", "classroomId", role)
     SELECT $1, "classroomId", 'INSTRUCTOR' FROM "Enrollment" WHERE "userId" = $2
     RETURNING "classroomId"`,
    [teacherId, learnerId],
  );
  return place?.classroomId ?? "";
}

/** Looks at a question as students see it, and closes that again. */
async function seeOne(page: Page): Promise<void> {
  await page
    .getByRole("link", { name: /^As students see it/ })
    .first()
    .click();
  await page.getByText("After the answer").click();
  await expectAccessible(page);
  await page.getByRole("link", { name: /^Close it/ }).click();
  await expect(page.getByText("After the answer")).toHaveCount(0);
}

/** Leaves every question of the page out, one after the other. @returns how many */
async function leaveAllOut(page: Page): Promise<number> {
  const buttons = page.getByRole("button", { name: /^Not for this class/ });
  const count = await buttons.count();
  for (let left = count; left > 0; left -= 1) {
    await buttons.first().click();
    await expect(buttons).toHaveCount(left - 1);
  }
  await expect(page.getByText(/^Not for this class since/)).toHaveCount(count);
  return count;
}
