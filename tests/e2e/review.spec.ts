import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { count, rows } from "@/tests/support/e2e-database";
import { assignSmallModule, learnedBeforeItChanged } from "@/tests/support/e2e-material";
import {
  answerRightly,
  answerTyped,
  answerUntil,
  headingOf,
  stepOf,
} from "@/tests/support/review-deeds";

test("a new card shows its fact, and is asked after three others were shown", async ({
  page,
  signIn,
}) => {
  await assignSmallModule((await signIn()).id, 5);
  await page.goto("/");
  await expect(page.getByText("5 of them are new")).toBeVisible();
  await page.getByRole("link", { name: "Start reviewing" }).click();

  const facts: string[] = [];
  while ((await stepOf(page)) === "shown fact") {
    facts.push(await headingOf(page));
    await answerRightly(page);
  }
  expect(facts).toHaveLength(4);
  expect(await stepOf(page)).toBe("typed");
  expect(await statementAskedBy(await headingOf(page))).toBe(facts[0]);
});

test("what changed since it was learned is told first, before it is asked", async ({
  page,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 5);
  const former = await learnedBeforeItChanged(id);
  await page.goto("/review");

  expect(await stepOf(page)).toBe("shown fact");
  await expect(page.getByText("This changed", { exact: true })).toBeVisible();
  await expect(page.getByText("What you learned, as of December 2001")).toBeVisible();
  await expect(page.getByText(former)).toBeVisible();
  await expectAccessible(page);
  await answerRightly(page);
  await expect(page.getByText("This changed", { exact: true })).toBeHidden();
});

test("a wrong typed answer is Again, unless the learner was right after all", async ({
  page,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 1);
  await page.goto("/review");
  await answerUntil(page, "typed");
  await page.getByLabel("Your answer").fill("Atlantis");
  await page.getByRole("button", { name: "Check" }).click();

  await expect(page.getByText("Not right")).toBeVisible();
  await expect(page.getByText("You wrote: Atlantis")).toBeVisible();
  await expect(page.getByText("As of")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect.poll(() => ratingsOf(id)).toEqual(["AGAIN TYPED"]);

  await answerUntil(page, "typed");
  await page.getByLabel("Your answer").fill("Lemuria");
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByRole("button", { name: "I was right" }).click();
  await expect.poll(() => ratingsOf(id)).toEqual(["AGAIN TYPED", "GOOD SELF"]);
});

test("a flashcard has four buttons, each with what it does to the card", async ({
  page,
  signIn,
}) => {
  await assignSmallModule((await signIn()).id, 1);
  await page.goto("/review");
  await answerUntil(page, "flashcard");
  await page.getByRole("button", { name: "Show answer" }).click();

  const grades = page.getByRole("button", { name: /^(Again|Hard|Good|Easy)/ });
  // The third right answer of the day: from here on the buttons name days.
  await expect(grades).toHaveText([
    /Againthis session/,
    /Hard(tomorrow|in \d+ days)/,
    /Good(tomorrow|in \d+ days)/,
    /Easy(tomorrow|in \d+ days)/,
  ]);
  await expectAccessible(page);
});

test("a session comes to an end, and Today, Progress and the server agree with it", async ({
  page,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 3);
  await page.goto("/review");
  await answerUntil(page, "end");

  await expect(page.getByText("You answered 9 times.")).toBeVisible();
  await expectAccessible(page);
  await expect
    .poll(() => count(`SELECT count(*) FROM "Review" WHERE "learnerId" = $1`, [id]))
    .toBe(9);
  await page.getByRole("link", { name: "See your progress" }).click();
  const seen = page
    .getByRole("region", { name: /^Topic/ })
    .getByRole("cell", { name: /of \d+ seen/ });
  await expect(seen.first()).toBeVisible();
  expect(await sumOfSeen(await seen.allInnerTexts())).toEqual({ seen: 3, cards: 3 });
  await page.goto("/");
  await expect(page.getByText("Nothing is due today.")).toBeVisible();
  await expect(page.getByText(/The next card comes on \w+day/)).toBeVisible();
});

test("each undo restores what was there, from the end back to the first question", async ({
  page,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 2);
  await page.goto("/review");
  const before: string[] = [];
  while ((await stepOf(page)) !== "end") {
    const shown = await shownOn(page);
    if ((await answerRightly(page)) !== "shown fact") before.push(shown);
  }
  expect(before).toHaveLength(6);

  const undo = page.getByRole("button", { name: "Undo" });
  for (const shown of before.toReversed()) {
    await undo.click();
    expect(await shownOn(page)).toBe(shown);
  }
  await expect(undo).toBeDisabled();
  await expect
    .poll(() => count(`SELECT count(*) FROM "Undo" WHERE "learnerId" = $1`, [id]))
    .toBe(6);
  expect(await count(`SELECT count(*) FROM "CardMemory" WHERE "learnerId" = $1`, [id])).toBe(0);
});

test("an answer given after undoing is a new one", async ({ page, signIn }) => {
  const { id } = await signIn();
  await assignSmallModule(id, 1);
  await page.goto("/review");
  await answerUntil(page, "typed");
  await answerTyped(page, "Atlantis");
  await page.getByRole("button", { name: "Undo" }).click();
  await answerRightly(page);
  await expect.poll(() => ratingsOf(id)).toEqual(["AGAIN TYPED undone", "GOOD TYPED"]);
});

/** All that tells one standing of a session from another. */
async function shownOn(page: Page): Promise<string> {
  await stepOf(page);
  const progress = await page.getByRole("progressbar").getAttribute("value");
  return [
    progress,
    await page.locator("header p").first().innerText(),
    await page.getByRole("main").innerText(),
  ].join("\n");
}

async function statementAskedBy(stem: string): Promise<string | undefined> {
  const [item] = await rows<{ statement: string }>(
    `SELECT body #>> '{explanation,statement}' AS statement FROM "ItemRevision"
     WHERE body ->> 'stem' = $1`,
    [stem],
  );
  return item?.statement;
}

async function ratingsOf(learnerId: string): Promise<string[]> {
  const stored = await rows<{ rating: string }>(
    `SELECT concat_ws(' ', rating, "ratedBy", CASE WHEN u.id IS NOT NULL THEN 'undone' END) AS rating
     FROM "Review" r LEFT JOIN "Undo" u ON u."learnerId" = r."learnerId" AND u."reviewId" = r.id
     WHERE r."learnerId" = $1 ORDER BY r."learnerSeq"`,
    [learnerId],
  );
  return stored.map(({ rating }) => rating);
}

function sumOfSeen(texts: readonly string[]) {
  const pairs = texts.map((text) => text.match(/\d+/g)?.map(Number) ?? []);
  const sum = (at: number) => pairs.reduce((all, pair) => all + (pair[at] ?? 0), 0);
  return { seen: sum(0), cards: sum(1) };
}
