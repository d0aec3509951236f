import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { rows } from "@/tests/support/e2e-database";
import { assignSmallModule, learnedLongAgo } from "@/tests/support/e2e-material";
import { answerUntil, stepOf } from "@/tests/support/review-deeds";

const phone = { tag: "@phone" };

for (const [direction, across, rating] of [
  ["right", 160, "GOOD"],
  ["left", -160, "AGAIN"],
] as const) {
  test(
    `a tap shows the answer, a swipe to the ${direction} is ${rating}`,
    phone,
    async ({ page, signIn }) => {
      const { id } = await signIn();
      await assignSmallModule(id, 1);
      await page.goto("/review");
      await answerUntil(page, "flashcard");
      await swipe(page, 0);
      await expect(page.getByRole("button", { name: /^Good/ })).toBeVisible();
      await swipe(page, across);
      await expect(page.getByRole("button", { name: /^Good/ })).toBeHidden();
      await expect.poll(() => lastRatingOf(id)).toEqual([{ rating, ratedBy: "SELF" }]);
    },
  );
}

test(
  "a swipe over a question that is not answered does nothing",
  phone,
  async ({ page, signIn }) => {
    await assignSmallModule((await signIn()).id, 1);
    await page.goto("/review");
    await answerUntil(page, "flashcard");
    await swipe(page, 160);
    expect(await stepOf(page)).toBe("flashcard");
  },
);

test(
  "undone by touch after the end and a reload, all is as it was before, on the server too",
  phone,
  async ({ page, signIn }) => {
    const { id } = await signIn();
    await assignSmallModule(id, 2);
    await learnedLongAgo(id);
    await page.goto("/review");
    await stepOf(page);
    const start = await page.getByRole("main").innerText();
    // Once to the end and back: what is kept is then folded, and not only written.
    await answerUntil(page, "end");
    await undoAll(page);
    await expect.poll(() => logOf(id)).toEqual({ reviews: 6, undos: 2 });
    const memories = await memoriesOf(id);

    await answerUntil(page, "end");
    await expect.poll(() => logOf(id)).toEqual({ reviews: 8, undos: 2 });
    expect(await memoriesOf(id)).not.toEqual(memories);
    await page.reload();
    expect(await stepOf(page)).toBe("end");
    await undoAll(page);
    expect(await page.getByRole("main").innerText()).toBe(start);
    await expect.poll(() => logOf(id)).toEqual({ reviews: 8, undos: 4 });
    expect(await memoriesOf(id)).toEqual(memories);
  },
);

async function undoAll(page: Page): Promise<void> {
  const undo = page.getByRole("button", { name: "Undo" });
  while (await undo.isEnabled()) await undo.tap();
}

function memoriesOf(learnerId: string) {
  return rows(`SELECT * FROM "CardMemory" WHERE "learnerId" = $1 ORDER BY "cardId"`, [learnerId]);
}

async function logOf(learnerId: string) {
  const [log] = await rows<{ reviews: number; undos: number }>(
    `SELECT (SELECT count(*)::int FROM "Review" WHERE "learnerId" = $1) AS reviews,
       (SELECT count(*)::int FROM "Undo" WHERE "learnerId" = $1) AS undos`,
    [learnerId],
  );
  return log;
}

/** Moves a finger sideways over the card, as the browser sees fingers; 0 is a tap. */
async function swipe(page: Page, across: number): Promise<void> {
  const box = await page.getByRole("article").boundingBox();
  if (!box) throw new Error("There is no card.");
  const from = { x: box.x + box.width / 2 - across / 2, y: box.y + 8 };
  const finger = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove", x: number) =>
    finger.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x, y: from.y }] });
  await touch("touchStart", from.x);
  for (const share of across === 0 ? [] : [0.25, 0.5, 0.75, 1]) {
    await touch("touchMove", from.x + across * share);
  }
  await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

function lastRatingOf(learnerId: string) {
  return rows(
    `SELECT rating, "ratedBy" FROM "Review" WHERE "learnerId" = $1 AND "ratedBy" = 'SELF'
     ORDER BY "learnerSeq" DESC LIMIT 1`,
    [learnerId],
  );
}
