import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { rows } from "@/tests/support/e2e-database";
import { assignSmallModule, learnedLongAgo } from "@/tests/support/e2e-material";
import { signInAs } from "@/tests/support/e2e-people";
import {
  answerRightly,
  answerTyped,
  answerUntil,
  headingOf,
  stepOf,
} from "@/tests/support/review-deeds";

test("a phone without a network and a laptop review the same cards, and agree in the end", async ({
  page: phone,
  context,
  signIn,
  elsewhere,
  baseURL,
}) => {
  const person = await signIn();
  const { id } = person;
  await assignSmallModule(id, 3);
  await learnedLongAgo(id);
  const away = await elsewhere();
  await signInAs(away, person, `${baseURL}`);
  const laptop = await away.newPage();
  await phone.goto("/review");
  await laptop.goto(`${baseURL}/review`);
  await stepOf(laptop);
  const first = await headingOf(laptop);

  await context.setOffline(true);
  expect(await headingOf(phone)).toBe(first);
  await answerRightly(phone);
  const second = await headingOf(phone);
  await answerRightly(phone);
  await answerWrongly(laptop);
  await expect.poll(() => memoryOf(id, first)).toMatchObject({ lapses: 1 });

  // The phone's answer was the first of the day, whenever it arrives.
  await context.setOffline(false);
  await expect.poll(() => memoryOf(id, first)).toMatchObject({ lapses: 0 });
  await expect.poll(() => memoryOf(id, second)).toMatchObject({ lapses: 0, reviewCount: 3 });

  // What the phone has done need not be done again.
  await laptop.reload();
  await expect(laptop.getByText("2 cards left")).toBeVisible();
  const asked = await headingsUntilEnd(laptop);
  expect(asked).not.toContain(second);
  expect(asked).toHaveLength(2);

  // What the phone takes back leaves the laptop's answers as they are.
  const undo = phone.getByRole("button", { name: "Undo" });
  await undo.click();
  await undo.click();
  await expect(undo).toBeDisabled();
  await expect.poll(() => memoryOf(id, first)).toMatchObject({ lapses: 1 });
  // Who takes an answer back is asked again, there.
  await phone.reload();
  await expect(phone.getByText("2 cards left")).toBeVisible();
  expect(await headingsUntilEnd(phone)).toEqual([first, second]);
  await expect.poll(() => memoryOf(id, second)).toMatchObject({ reviewCount: 3 });
  await laptop.goto(`${baseURL}/`);
  await expect(laptop.getByText("Nothing is due today.")).toBeVisible();
});

test("two tabs of one browser go on with one session, back and forth", async ({
  page,
  context,
  signIn,
}) => {
  const { id } = await signIn();
  await assignSmallModule(id, 1);
  const other = await context.newPage();
  await page.goto("/review");
  await other.goto("/review");
  expect(await stepOf(other)).toBe("shown fact");
  await answerUntil(page, "typed");
  const check = other.getByRole("button", { name: "Check" });
  await expect(check).toBeVisible();
  const question = await headingOf(other);

  await answerTyped(page, "Atlantis");
  const undo = other.getByRole("button", { name: "Undo" });
  await expect(undo).toBeEnabled();
  await undo.click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
  expect(await headingOf(page)).toBe(question);
  await answerUntil(other, "end");
  await expect(page.getByRole("heading", { name: "Done for now" })).toBeVisible();
});

async function headingsUntilEnd(page: Page): Promise<string[]> {
  const headings: string[] = [];
  while ((await stepOf(page)) !== "end") {
    headings.push(await headingOf(page));
    await answerRightly(page);
  }
  return headings;
}

async function answerWrongly(page: Page): Promise<void> {
  if ((await stepOf(page)) === "typed") return answerTyped(page, "Atlantis");
  await answerUntil(page, "flashcard");
  await page.getByRole("button", { name: "Show answer" }).click();
  await page.getByRole("button", { name: /^Again/ }).click();
}

/** What is kept of the card that asks this. */
async function memoryOf(learnerId: string, stem: string) {
  const [memory] = await rows<{ lapses: number; reviewCount: number }>(
    `SELECT m.lapses, m."reviewCount" FROM "CardMemory" m JOIN "Item" i ON i."cardId" = m."cardId"
     JOIN "ItemRevision" r ON r."itemId" = i.id
     WHERE m."learnerId" = $1 AND r.body ->> 'stem' = $2`,
    [learnerId, stem],
  );
  return memory;
}
