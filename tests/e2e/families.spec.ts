import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { askedFamilies, beginAllFamilies, pointsOf } from "@/tests/support/e2e-families";
import { groupItems } from "@/tests/support/group-items";
import { press, reach } from "@/tests/support/keyboard";
import { expectFits, expectTold } from "@/tests/support/question-screens";
import { listen, spokenSince } from "@/tests/support/spoken";

type Family = (typeof askedFamilies)[number];
type Deeds = Record<Family, (page: Page) => Promise<void>>;

/** What is worth how much, and what the feedback says first, by touch and by keyboard alike. */
const worth: Record<Family, { points: number; said: string }> = {
  several: { points: 1 / 2, said: "Partly right: 50%" },
  order: { points: 2 / 3, said: "Partly right: 67%" },
  matching: { points: 1 / 2, said: "Partly right: 50%" },
  map: { points: 1, said: "Right" },
  chart: { points: 0, said: "Not right" },
  rejects: { points: 1, said: "Right" },
  "then-now": { points: 1, said: "Right" },
};

const byTouch: Deeds = {
  several: (page) => page.getByText("Kestria", { exact: true }).tap(),
  order: async (page) => {
    // Shown: exercise, treaty, sale, visit. Given: treaty, visit, sale, exercise, and then one dragged.
    await page.getByRole("button", { name: "Move up: Treaty" }).tap();
    await drag(page, "Visit", "Exercise");
    await expect(page.getByRole("group").getByRole("listitem")).toHaveText([
      /Treaty/,
      /Visit/,
      /Exercise/,
      /Sale/,
    ]);
    await drag(page, "Sale", "Treaty");
    await expect(page.getByText("Sale: now place 1 of 4")).toHaveCount(1);
  },
  matching: async (page) => {
    await page.getByLabel("Minister of defence").selectOption("Una Brel");
    await page.getByLabel("Prime minister").selectOption("Oto Lind");
  },
  map: async (page) => {
    await page.locator("svg [data-place=laos]").last().tap();
    await expect(page.getByRole("radio", { name: "Laos" })).toBeChecked();
  },
  chart: (page) => page.getByRole("figure").getByText("Kestria").first().tap(),
  rejects: (page) => page.getByText("Ivo Katt", { exact: true }).tap(),
  "then-now": async (page) => {
    await page.getByLabel("Then, 2019").selectOption("Ivo Katt");
    await page.getByLabel("Later, 2021").selectOption("Oto Lind");
  },
};

const byKeyboard: Deeds = {
  several: async (page) => {
    await reach(page, page.getByRole("checkbox", { name: "Kestria" }));
    await page.keyboard.press("Space");
  },
  order: async (page) => {
    const up = (name: string) => page.getByRole("button", { name: `Move up: ${name}` });
    await reach(page, up("Treaty"));
    await page.keyboard.press("Enter");
    await expect(up("Treaty")).toBeFocused();
    await expect(page.getByText("Treaty: now place 1 of 4")).toHaveCount(1);
    // At the end it stays where it is, and nothing more is said.
    await page.keyboard.press("Enter");
    await expect(up("Treaty")).toBeFocused();
    await reach(page, up("Visit"));
    for (const _ of [1, 2]) await page.keyboard.press("Space");
    await expect(up("Visit")).toBeFocused();
    await reach(page, up("Sale"));
    for (const _ of [1, 2, 3]) await page.keyboard.press("Enter");
  },
  matching: async (page) => {
    await reach(page, page.getByLabel("Minister of defence"));
    await page.keyboard.type("Una");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Oto");
  },
  map: async (page) => {
    await reach(page, page.getByLabel("Find a place"));
    await page.keyboard.type("lao");
    await page.keyboard.press("Enter");
    await expect(page.getByText("1 place", { exact: true })).toBeVisible();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
  },
  chart: async (page) => {
    const bars = await page
      .locator("figure rect")
      .evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect().width));
    expect((bars[0] ?? 0) / (bars[1] ?? 1), "bars of one measure").toBeCloseTo(4.5 / 6.6, 2);
    await reach(page, page.getByText("The same as a table"));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("cell", { name: "at least 6.6 billion US dollars" })).toBeVisible();
    await reach(page, page.getByRole("radio", { name: "Norvia" }));
    await page.keyboard.press("ArrowDown");
  },
  rejects: async (page) => {
    await reach(page, page.getByRole("radio", { name: "Ivo Katt" }));
    await page.keyboard.press("Space");
  },
  "then-now": async (page) => {
    await reach(page, page.getByLabel("Then, 2019"));
    await page.keyboard.type("Ivo");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Oto");
  },
};

test("each family over several facts is answered by touch, and explained", {
  tag: "@phone",
}, async ({ page, signIn }) => {
  test.setTimeout(120_000);
  const path = await beginAllFamilies((await signIn()).id);
  for (const [index, family] of askedFamilies.entries()) {
    await page.goto(`${path}?question=${index + 1}`);
    await expectFits(page, family);
    await byTouch[family](page);
    await page.getByRole("button", { name: "Check" }).tap();
    await isTold(page, family);
    await expectFits(page, family);
  }
  expect(await pointsOf(path)).toEqual(askedFamilies.map((family) => worth[family].points));
});

test("each family over several facts is answered by keyboard to the same score, and what it was worth is said", {
  tag: "@desk",
}, async ({ page, signIn }) => {
  test.setTimeout(120_000);
  const path = await beginAllFamilies((await signIn()).id);
  await listen(page);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [index, family] of askedFamilies.entries()) {
    await page.goto(`${path}?question=${index + 1}`);
    await byKeyboard[family](page);
    await spokenSince(page);
    await press(page, page.getByRole("button", { name: "Check" }));
    await isTold(page, family);
    expect((await spokenSince(page)).join(" ")).toContain(worth[family].said);
  }
  expect(await pointsOf(path)).toEqual(askedFamilies.map((family) => worth[family].points));
});

function isTold(page: Page, family: Family): Promise<void> {
  const { why } = groupItems[family].explanation;
  return expectTold(page, { said: worth[family].said, why, source: "Who says so, and where" });
}

/** Drags an entry by its grip to where another stands. */
async function drag(page: Page, text: string, to: string): Promise<void> {
  const gripOf = (name: string) =>
    page.getByRole("listitem").filter({ hasText: name }).locator("[data-grip]");
  const [from, target] = [await gripOf(text).boundingBox(), await gripOf(to).boundingBox()];
  if (!from || !target) throw new Error("The list is not there.");
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: number) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: at === undefined ? [] : [{ x, y: at }],
    });
  await touch("touchStart", y);
  for (let step = 1; step <= 5; step += 1) {
    await touch("touchMove", y + ((target.y + target.height / 2 - 4 - y) * step) / 5);
  }
  await touch("touchEnd");
}
