import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { assignSmallModule, rightAnswerTo } from "@/tests/support/e2e-material";
import { answerUntil, headingOf, stepOf } from "@/tests/support/review-deeds";

const desk = { tag: "@desk" };

test("a whole session is done by keys alone", desk, async ({ page, signIn }) => {
  await assignSmallModule((await signIn()).id, 1);
  await page.goto("/review");
  expect(await stepOf(page)).toBe("shown fact");
  await page.keyboard.press("Space");

  expect(await stepOf(page)).toBe("typed");
  await expect(page.getByLabel("Your answer")).toBeFocused();
  await page.keyboard.type(await rightAnswerTo(await headingOf(page)));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Right", { exact: true })).toBeVisible();
  await page.keyboard.press("Enter");

  expect(await stepOf(page)).toBe("typed");
  await page.keyboard.type(await rightAnswerTo(await headingOf(page)));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Right", { exact: true })).toBeVisible();
  await page.keyboard.press("Space");

  expect(await stepOf(page)).toBe("flashcard");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Good/ })).toBeVisible();
  await page.keyboard.press("Space");
  expect(await stepOf(page)).toBe("end");
});

test("1 to 4 rate, and Ctrl+Z takes each back, at the end too", desk, async ({ page, signIn }) => {
  await assignSmallModule((await signIn()).id, 1);
  await page.goto("/review");
  await answerUntil(page, "flashcard");
  const question = await headingOf(page);
  for (const key of ["1", "2", "3", "4"]) {
    await page.keyboard.press("Space");
    await expect(page.getByRole("button", { name: /^Good/ })).toBeVisible();
    await page.keyboard.press(key);
    // Again asks once more; every other rating was the last that the card needed.
    expect(await stepOf(page), key).toBe(key === "1" ? "typed" : "end");
    await page.keyboard.press("Control+z");
    expect(await stepOf(page)).toBe("flashcard");
    expect(await headingOf(page)).toBe(question);
  }
});

test("a digit typed into an answer rates nothing", desk, async ({ page, signIn }) => {
  await assignSmallModule((await signIn()).id, 1);
  await page.goto("/review");
  await answerUntil(page, "typed");
  await page.keyboard.type("1 2 3 4 ?");
  await expect(page.getByLabel("Your answer")).toHaveValue("1 2 3 4 ?");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("the question mark lists the keys, Escape leaves the list", desk, async ({ page, signIn }) => {
  await assignSmallModule((await signIn()).id, 1);
  await page.goto("/review");
  const fact = await headingOf(page);
  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Keys" });
  await expect(list).toContainText("1 Again, 2 Hard, 3 Good, 4 Easy");
  await expectAccessible(page);

  await page.keyboard.press("1");
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  expect(await headingOf(page)).toBe(fact);
});
