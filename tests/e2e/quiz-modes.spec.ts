import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { rows } from "@/tests/support/e2e-database";
import { overflowing } from "@/tests/support/layout-faults";
import { answerQuestion, giveAnswer, itemsOf } from "@/tests/support/quiz-deeds";

const attempt = /\/quizzes\/[0-9a-f-]{36}/;

test("five questions before reading tell nothing, and later show what was gained", async ({
  page,
  signIn,
}) => {
  const { id } = await signIn();
  await page.goto("/modules/russia-and-laos");
  await page.getByRole("button", { name: "Try five questions first" }).click();
  await page.waitForURL(attempt);
  const address = page.url();
  const items = await itemsOf(address);
  expect(items).toHaveLength(5);
  for (const [index, item] of items.entries()) {
    await expect(page.getByText(`Question ${index + 1} of 5`)).toBeVisible();
    await giveAnswer(page, item, index === 0);
    await page.getByRole("button", { name: "Save the answer" }).click();
  }
  await expect(page.getByText("5 answers saved, none still open.")).toBeVisible();
  await page.getByRole("link", { name: "1, saved" }).click();
  await expect(page.getByText("The server has your answer.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByText("Before reading, 1 of 5 right.")).toBeVisible();
  await expect(page.getByText(items[1]?.explanation.why ?? "")).toBeHidden();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Ask the same five again" }).click();
  await page.waitForURL((url) => attempt.test(url.href) && url.href !== address);
  await answerQuestion(page, items[0] ?? fail());
  await page.getByRole("link", { name: "Next question" }).click();
  await answerQuestion(page, items[1] ?? fail());
  await page.goto("/modules/russia-and-laos");
  const before = page.locator("section", { hasText: "Before reading" });
  await expect(before).toContainText("Asked again since: 2 of 5.");
  await expect(before).toContainText("Of these 2 right the last time, and 1 before reading.");
  const counted = await rows<{ mode: string; counts: boolean }>(
    `SELECT mode, "countsFrom" IS NOT NULL AS counts FROM "Attempt" WHERE "learnerId" = $1 ORDER BY "startedAt"`,
    [id],
  );
  expect(counted).toEqual([
    { mode: "PRETEST", counts: false },
    { mode: "PRACTICE", counts: true },
  ]);
});

test("a quiz across modules is chosen, marked by certainty too, and what was wrong is asked again", async ({
  page,
  signIn,
}) => {
  await signIn();
  await page.goto("/quizzes");
  await expect(page.getByText("Open a module first").first()).toBeVisible();
  await page.goto("/modules/russia-and-laos");
  await page.goto("/quizzes/new");
  await page.getByLabel("Length").selectOption("5 questions");
  await page.getByText("Only some ways of asking").click();
  await page.getByLabel("What kind of statement it is").check();
  await page.getByLabel("Mark it by certainty too").check();
  await page.getByLabel("A word to share").fill("mekong");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await page.waitForURL(attempt);
  const address = page.url();
  const items = await itemsOf(address);
  expect(items.map(({ family }) => family)).toEqual(Array(5).fill("kind"));
  for (const [index, item] of items.entries()) {
    await giveAnswer(page, item, index > 0);
    const said = index < 2 ? "Sure" : "I think";
    await page.getByRole("button", { name: said, exact: true }).click();
    await expect(page.getByText(index > 0 ? "Right" : "Not right", { exact: true })).toBeVisible();
    if (index < 4) await page.getByRole("link", { name: "Next question" }).click();
  }
  await page.getByRole("button", { name: "Finish" }).click();
  await expect(page.getByText("4 of 5 right")).toBeVisible();
  // -6, +3 and three times +2.
  await expect(page.getByText("By certainty: 3 of at most 15")).toBeVisible();
  const said = page.getByRole("region", { name: "How sure you were" });
  await expect(said.getByRole("row").nth(1)).toContainText("Sure1 of 2");
  await expect(page.getByText("too few to judge by")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Only what was not right" }).click();
  await page.waitForURL((url) => attempt.test(url.href) && url.href !== address);
  expect((await itemsOf(page.url())).map(({ id }) => id)).toEqual([items[0]?.id]);
  await page.goto("/quizzes");
  await page.getByRole("button", { name: "My mistakes (1)" }).click();
  await page.waitForURL(attempt);
  await expect(page.getByText("Asked again: what you got wrong")).toBeVisible();
  expect(await overflowing(page)).toEqual([]);
});

function fail(): never {
  throw new Error("The quiz is empty.");
}
