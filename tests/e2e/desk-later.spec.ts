import { randomBytes } from "node:crypto";
import { makeDeskCourse } from "@/tests/support/desk-course";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { count, rows } from "@/tests/support/e2e-database";

/** Loading starts a process of its own, on a machine that may be busy. */
const read = { timeout: 40_000 };

test("a course is taken along as files and loaded again, and a module of another copied into it", async ({
  page,
  signIn,
}) => {
  const { id } = await signIn({ name: "Mei Example", role: "INSTRUCTOR" });
  const mark = randomBytes(2).toString("hex");
  const { courseId } = await makeDeskCourse(rows, { state: "Vastria", mark, editorIds: [id] });
  await page.goto(`/desk/${courseId}/files`);
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download the files" }).click(),
  ]);
  const archive = await download.path();

  await page.getByRole("link", { name: "Load files" }).click();
  await page.getByLabel("Archive").setInputFiles({
    ...{ name: "letter.zip", mimeType: "application/zip", buffer: Buffer.from("Dear editor,") },
  });
  await page.getByRole("button", { name: "Look at it" }).click();
  await expect(page.getByText("no archive that can be read")).toBeVisible(read);

  await page.getByLabel("Archive").setInputFiles(archive);
  await page.getByRole("button", { name: "Look at it" }).click();
  await expect(page.getByText("nothing changes")).toBeVisible(read);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Load it" }).click();
  await expect(page).toHaveURL(`/desk/${courseId}`, read);

  await page.goto("/modules/china-and-laos");
  await page.getByRole("link", { name: "Copy this module into" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Copy it" }).click();
  await expect(page.getByText("is in this course now")).toBeVisible(read);
  const copies = `SELECT count(*) FROM "CourseEntry" WHERE "courseId" = '${courseId}' AND body ->> 'copiedFrom' <> ''`;
  expect(await count(copies)).toBeGreaterThan(50);
  await page.getByRole("button", { name: "Take the copy back" }).click();
  await expect(page.getByText("is gone again")).toBeVisible(read);
  expect(await count(copies)).toBe(0);
});

test("what is due is corrected, superseded and taken out, each told before it is done", async ({
  page,
  signIn,
}) => {
  const { id } = await signIn({ name: "Mei Example", role: "INSTRUCTOR" });
  const mark = randomBytes(2).toString("hex");
  const { courseId } = await makeDeskCourse(rows, { state: "Vastria", mark, editorIds: [id] });
  await rows(
    `UPDATE "CourseEntry" SET body = (body::jsonb || '{"reviewBy": "2026-01"}')::json
     WHERE "courseId" = $1 AND sort = 'FACT' AND position IN (2, 8, 9)`,
    [courseId],
  );
  await page.goto(`/desk/${courseId}/due`);
  await expectAccessible(page);
  await page.getByRole("link", { name: "We were wrong" }).first().click();
  await expect(page.getByText("nobody has learned it")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Statement", { exact: true }).fill("");
  await page.getByRole("button", { name: "Correct it" }).click();
  await expect(page.getByText("Write what the fact says.")).toBeVisible();
  await page.getByLabel("Statement", { exact: true }).fill("Vastria held it in April 2019.");
  await page.getByRole("radio", { name: /^Attributed claim/ }).check();
  await page.getByRole("button", { name: "Correct it" }).click();
  await expect(page.getByText("Vastria held it in April 2019.").first()).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Attributed claim/ })).toBeChecked();

  await page.goto(`/desk/${courseId}/due`);
  await page.getByRole("link", { name: "The world changed" }).last().click();
  await page.getByLabel("Until when the old fact held").fill("2021-01");
  await page.getByLabel("Statement", { exact: true }).fill("In 2021 it was otherwise.");
  await page.getByLabel("Why it is so, or why it matters").fill("It changed.");
  await page.getByLabel("As of", { exact: true }).fill("2021-02");
  await page.getByLabel("Then", { exact: true }).fill("Once");
  await page.getByLabel("Now", { exact: true }).fill("Since");
  await page.getByRole("button", { name: "Add what is so now" }).click();
  await expect(page.getByText("In 2021 it was otherwise.").first()).toBeVisible();
  const newer = `SELECT count(*) FROM "CourseEntry" WHERE "courseId" = '${courseId}' AND body ->> 'statement' = 'In 2021 it was otherwise.'`;
  expect(await count(newer)).toBe(1);

  await page.goto(`/desk/${courseId}/due`);
  await page.getByRole("link", { name: "Take it out" }).first().click();
  await expectAccessible(page);
  await page.getByLabel("Why it goes").fill("It was said of another state.");
  const facts = `SELECT count(*) FROM "CourseEntry" WHERE "courseId" = '${courseId}' AND sort = 'FACT'`;
  const before = await count(facts);
  await page.getByRole("button", { name: "Take it out" }).click();
  await expect(page).toHaveURL(`/desk/${courseId}`);
  expect(await count(facts)).toBe(before - 1);
});
