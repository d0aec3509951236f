import type { BrowserContext, Page } from "@playwright/test";
import type { Item } from "@/lib/content/item";
import { reasonWithout } from "@/lib/review/reason";
import { expect, test } from "@/tests/support/e2e";
import { rows } from "@/tests/support/e2e-database";
import { assignSmallModule, rightAnswerTo } from "@/tests/support/e2e-material";
import { overflowing } from "@/tests/support/layout-faults";
import { answerUntil, headingOf, stepOf } from "@/tests/support/review-deeds";
import { focusedOn, listen, spokenSince } from "@/tests/support/spoken";

test("a session by keys, as the accessibility tree has it", { tag: "@desk" }, async ({
  page,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 1);
  await begin(page);
  expect(await stepOf(page)).toBe("shown fact");
  await steady(page);
  await page.keyboard.press("Space");

  expect(await stepOf(page)).toBe("typed");
  await steady(page);
  const question = await headingOf(page);
  await expect(page.getByLabel("Your answer")).toHaveAccessibleDescription(question);
  await expect(page.getByRole("article")).toMatchAriaSnapshot(`
    - article:
      - heading "${question}" [level=2]
      - text: Your answer
      - textbox "Your answer"
      - button "Check"
      - button "I don’t know"
      - group "Or check and say how sure you are:":
        - button "Sure"
        - button "I think"
        - button "A guess"
      - status
  `);
  await page.keyboard.type("Atlantis");
  for (let tabs = 0; tabs < 3; tabs += 1) await page.keyboard.press("Tab");
  expect(await focusedOn(page)).toBe("button Sure");
  await page.keyboard.press("Enter");
  const right = await rightAnswerTo(question);
  await saidOnce(page, `Not rightYou wrote: Atlantis${right}`);
  await expect(page.getByRole("region", { name: "Answer", exact: true })).toBeFocused();
  await expect(page.getByRole("region", { name: "Answer", exact: true })).toMatchAriaSnapshot(`
    - region "Answer":
      - status:
        - paragraph: Not right
        - paragraph: "You wrote: Atlantis"
        - paragraph: "${right}"
  `);
  await steady(page);
  await page.keyboard.press("Enter");

  expect(await stepOf(page)).toBe("typed");
  await steady(page);
  await expect(page.getByText("Missed a moment ago.")).toHaveCount(await reasonsFor(page));
  await page.keyboard.type(await rightAnswerTo(await headingOf(page)));
  await page.keyboard.press("Enter");
  await saidOnce(page, "Right");
  await page.keyboard.press("Space");

  await answerUntil(page, "flashcard");
  await spokenSince(page);
  await steady(page);
  expect(await focusedOn(page)).toBe(`h2 ${await headingOf(page)}`);
  await page.keyboard.press("s");
  await saidOnce(page, await rightAnswerTo(await headingOf(page)));
  await steady(page);
  await page.keyboard.press("3");
  await expect.poll(() => stepOf(page)).toBe("typed");
  await page.keyboard.press("Control+z");
  await expect.poll(() => stepOf(page)).toBe("flashcard");
  await steady(page);
  await expect.poll(() => confidencesOf(id)).toEqual(["SURE", null, "SURE"]);
});

test("a session by touch at 320 px and twice the text size", { tag: "@phone" }, async ({
  page,
  context,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 2);
  await page.setViewportSize({ width: 320, height: 640 });
  await begin(page);
  expect(await stepOf(page)).toBe("shown fact");
  await steady(page);
  await page.getByRole("button", { name: "Go on", exact: true }).tap();
  expect(await stepOf(page)).toBe("shown fact");
  await steady(page);
  await page.getByRole("button", { name: "Go on", exact: true }).tap();
  expect(await stepOf(page)).toBe("typed");
  await steady(page);
  await page.getByRole("button", { name: "I don’t know" }).tap();
  await saidOnce(page, "Not rightYou wrote nothing.");
  await steady(page);
  await page.getByRole("button", { name: "Continue" }).tap();

  await test.step("what is set by hand says so", () => byHand(page, context));

  await answerUntil(page, "flashcard");
  await steady(page);
  await spokenSince(page);
  await page.getByRole("button", { name: "A guess" }).tap();
  await saidOnce(page, await rightAnswerTo(await headingOf(page)));
  await steady(page);
  await page.getByRole("button", { name: /^Good/ }).tap();
  await answerUntil(page, "end");
  await steady(page);
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - heading "Review" [level=1]
    - heading "Done for now" [level=2]
    - paragraph: /You answered \\d+ times/
  `);
  await page.getByRole("button", { name: "Undo" }).tap();
  await expect.poll(() => stepOf(page)).not.toBe("end");
  await steady(page);
});

/** Flags a card, out of reach first, takes the flag away, buries the card and asks it again. */
async function byHand(page: Page, context: BrowserContext): Promise<void> {
  const menu = page.getByRole("dialog", { name: "This card" });
  const open = page.getByRole("button", { name: "This card" });
  await open.tap();
  await context.setOffline(true);
  await expect(menu.getByText("You are offline.")).toBeVisible();
  await menu.getByRole("button", { name: "Flag" }).tap();
  await expect(menu.getByRole("alert")).toHaveText(/^That could not be stored/);
  await steady(page);
  await context.setOffline(false);
  await menu.getByRole("button", { name: "Flag" }).tap();
  await expect(menu.getByRole("status")).toHaveText("Flagged by you.");
  await menu.getByRole("button", { name: "Close" }).tap();
  await steady(page);
  await page.reload();
  await sizeText(page);
  await open.tap();
  await expect(menu.getByRole("status")).toHaveText("Flagged by you.");
  await menu.getByRole("button", { name: "Take the flag away" }).tap();
  await expect(menu.getByRole("status")).toHaveText("The flag is gone.");
  await menu.getByRole("button", { name: "Bury until tomorrow" }).tap();
  await expect(menu).toBeHidden();
  await steady(page);
  await page.getByRole("button", { name: "Ask it today" }).tap();
  await expect(page.getByText("2 cards left")).toBeVisible();
  await steady(page);
}

/** Opens the review at twice the text size, heard from its first moment. */
async function begin(page: Page): Promise<void> {
  await listen(page);
  await page.goto("/review");
  await sizeText(page);
}

async function sizeText(page: Page): Promise<void> {
  await stepOf(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
}

/** Between two steps the focus is somewhere, and nothing has to be scrolled for sideways. */
async function steady(page: Page): Promise<void> {
  expect(await focusedOn(page)).not.toBe("nowhere");
  expect(await overflowing(page)).toEqual([]);
}

/** Of all that has spoken since, one region has, once. */
async function saidOnce(page: Page, beginning: string): Promise<void> {
  await expect(page.getByRole("region", { name: "Answer", exact: true })).toBeVisible();
  const spoken = await spokenSince(page);
  expect(spoken).toEqual([expect.stringContaining(beginning)]);
}

/** 1 where the missed card on the page has a reason that does not give its answer away, else 0. */
async function reasonsFor(page: Page): Promise<number> {
  const [item] = await rows<{ body: Item }>(
    `SELECT body FROM "ItemRevision" WHERE body ->> 'stem' = $1`,
    [await headingOf(page)],
  );
  return item && reasonWithout(item.body.answer, item.body.explanation.why) !== null ? 1 : 0;
}

async function confidencesOf(learnerId: string): Promise<(string | null)[]> {
  const stored = await rows<{ confidence: string | null }>(
    `SELECT confidence FROM "Review" WHERE "learnerId" = $1 ORDER BY "learnerSeq"`,
    [learnerId],
  );
  return stored.map(({ confidence }) => confidence);
}
