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

test(
  "the question mark lists the keys, Escape leaves the list, E reports a mistake",
  desk,
  async ({ page, signIn }) => {
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
    await page.keyboard.press("Space");
    await page.keyboard.type("Eden");
    await page.keyboard.press("Enter");
    await page.keyboard.press("e");
    await expect(page.getByRole("radio", { name: "It is wrong" })).toBeFocused();
  },
);

test(
  "the keys are remapped, each sign given once, and set back",
  desk,
  async ({ page, signIn }) => {
    await assignSmallModule((await signIn()).id, 1);
    const save = () => page.getByRole("button", { name: "Save how you review" }).click();
    await page.goto("/account/review");
    const keys = page.getByRole("group", { name: "Single keys" });
    await keys.getByLabel("Again").fill("j");
    await keys.getByLabel("Easy").fill("J");
    await save();
    await expect(keys.getByLabel("Easy")).toHaveAccessibleDescription(/Another of these keys/);
    await expectAccessible(page);
    await keys.getByLabel("Easy").fill("x");
    await save();
    await expect(page.getByText("Saved.")).toBeVisible();

    await page.goto("/review");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toContainText("j Again, 2 Hard, 3 Good, x Easy");
    await page.keyboard.press("Escape");
    await answerUntil(page, "flashcard");
    await page.keyboard.press("Space");
    await page.keyboard.press("1");
    await expect(page.getByRole("button", { name: /^Good/ })).toBeVisible();
    await page.keyboard.press("Shift+J");
    expect(await stepOf(page)).toBe("typed");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Space");
    await page.keyboard.press("x");
    expect(await stepOf(page)).toBe("end");

    await page.goto("/account/review");
    await expect(keys.getByLabel("Again")).toHaveValue("j");
    await keys.getByRole("button", { name: "Standard keys" }).click();
    await save();
    await expect(page.getByText("Saved.")).toBeVisible();
    await page.reload();
    await expect(keys.getByLabel("Again")).toHaveValue("1");
  },
);

test(
  "switched off, single keys do nothing, in the search neither",
  desk,
  async ({ page, signIn }) => {
    await assignSmallModule((await signIn()).id, 1);
    const words = page.getByRole("searchbox");
    await page.goto("/search");
    // Until the page listens, the key says nothing.
    await expect(async () => {
      await page.keyboard.press("/");
      await expect(words).toBeFocused({ timeout: 100 });
    }).toPass();

    await page.goto("/account/review");
    await page.getByLabel("Switch off single keys").check();
    await page.getByRole("button", { name: "Save how you review" }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    await page.goto("/search");
    await expect(words).not.toHaveAttribute("aria-keyshortcuts");
    await page.keyboard.press("/");
    await expect(words).not.toBeFocused();
    await page.goto("/review");
    const fact = await headingOf(page);
    await page.keyboard.press("?");
    await page.keyboard.press("Space");
    await expect(page.getByRole("dialog")).toBeHidden();
    expect(await headingOf(page)).toBe(fact);
  },
);
