import type { Page } from "@playwright/test";
import type { Item } from "@/lib/content/item";
import { chosenResponse } from "@/scripts/demo/chosen-response";
import { expect, test } from "@/tests/support/e2e";
import { beginSingleFamilies, pointsOf } from "@/tests/support/e2e-families";
import { press, reach, type } from "@/tests/support/keyboard";
import { expectFits, expectTold } from "@/tests/support/question-screens";
import { listen, spokenSince } from "@/tests/support/spoken";

/** Every second answer is right, by touch and by keyboard alike. */
const isRightAt = (index: number) => index % 2 === 0;
const saidAt = (index: number) => (isRightAt(index) ? "Right" : "Not right");

test("each family over one fact is answered by touch, and explained", {
  tag: "@phone",
}, async ({ page, signIn }) => {
  test.setTimeout(120_000);
  const { path, items } = await beginSingleFamilies((await signIn()).id);
  expect(items).toHaveLength(7);
  for (const [index, item] of items.entries()) {
    await page.goto(`${path}?question=${index + 1}`);
    await expectFits(page, item.family);
    const chosen = chosenText(item, isRightAt(index));
    if (chosen) await page.getByRole("group").getByText(chosen, { exact: true }).tap();
    else {
      await page.getByLabel("Your answer").tap();
      await page.keyboard.insertText(typedText(item, isRightAt(index)));
    }
    await page.getByRole("button", { name: "Check" }).tap();
    await isTold(page, index, item);
    await expectFits(page, item.family);
  }
  expect(await pointsOf(path)).toEqual(items.map((_, index) => (isRightAt(index) ? 1 : 0)));
});

test("each family over one fact is answered by keyboard to the same score, and what it was worth is said", {
  tag: "@desk",
}, async ({ page, signIn }) => {
  const { path, items } = await beginSingleFamilies((await signIn()).id);
  await listen(page);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [index, item] of items.entries()) {
    await page.goto(`${path}?question=${index + 1}`);
    const chosen = chosenText(item, isRightAt(index));
    if (chosen) await choose(page, chosen);
    else await type(page, page.getByLabel("Your answer"), typedText(item, isRightAt(index)));
    await spokenSince(page);
    await press(page, page.getByRole("button", { name: "Check" }));
    await isTold(page, index, item);
    expect((await spokenSince(page)).join(" ")).toContain(saidAt(index));
  }
  expect(await pointsOf(path)).toEqual(items.map((_, index) => (isRightAt(index) ? 1 : 0)));
});

function isTold(page: Page, index: number, { explanation: { why } }: Item): Promise<void> {
  return expectTold(page, { said: saidAt(index), why, source: /As of|Who says so, and where/ });
}

/** Goes to the options, of which Tab reaches the first, and on by the arrows to one of them. */
async function choose(page: Page, text: string): Promise<void> {
  await reach(page, page.getByRole("radio").first());
  await page.keyboard.press("Space");
  const wanted = page.getByRole("radio", { name: text, exact: true });
  const isChosen = () => wanted.isChecked();
  for (let presses = 0; presses < 5 && !(await isChosen()); presses += 1) {
    await page.keyboard.press("ArrowDown");
  }
  await expect(wanted).toBeChecked();
}

/** What is written on an option that is right, or is not; undefined where the answer is typed. */
function chosenText(item: Item, isRight: boolean): string | undefined {
  const id = chosenResponse(item, isRight);
  return item.options.find((option) => option.id === id)?.text;
}

function typedText({ answer, family }: Item, isRight: boolean): string {
  if (isRight) return answer.shown;
  if (family === "quantity") return "987654";
  return family === "date" ? "1 January 1901" : "Atlantis";
}
