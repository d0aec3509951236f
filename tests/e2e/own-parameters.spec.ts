import { DEFAULT_WEIGHTS } from "@/lib/review/scheduling";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { rows } from "@/tests/support/e2e-database";
import { assignSmallModule, learnedLongAgo } from "@/tests/support/e2e-material";
import { overflowing } from "@/tests/support/layout-faults";

test("who reads what was fitted to their answers takes it, goes back, and finds each time the dates it gives", {
  tag: "@phone",
}, async ({ page, signIn }) => {
  const { id } = await signIn();
  await page.goto("/account/review");
  const section = page.getByRole("region", { name: "How fast you forget" });
  await expect(section.getByText("In force now: the standard numbers.")).toBeVisible();
  await expect(section).toContainText("fitted next at 400 answers; you have 0.");

  await assignSmallModule(id, 6);
  await learnedLongAgo(id);
  await addFit(id, 0.35);
  await addFit(id, 0.31);
  await page.reload();
  await expect(section).toContainText("fitted next at 1,624 answers; you have 6.");
  await expect(section.getByText("it is no clear improvement")).toBeVisible();
  await expect(section.getByText("Better, and not taken")).toBeVisible();
  await expectAccessible(page);
  expect(await overflowing(page)).toEqual([]);

  await section.getByRole("button", { name: "Use your own numbers" }).click();
  await expect(section.getByText(/In force since .*: your own numbers/)).toBeVisible();
  await expect(section.getByText("Taken: surprise fell by 0.0300")).toBeVisible();
  const own = await memoriesOf(id);
  await section.getByRole("button", { name: "Go back to the standard numbers" }).click();
  await expect(section.getByText("because you went back to them")).toBeVisible();
  await expectAccessible(page);
  const standard = await memoriesOf(id);
  expect(standard).not.toEqual(own);
  await section.getByRole("button", { name: "Use your own numbers" }).click();
  await expect(section.getByText(/In force since/)).toBeVisible();
  expect(await memoriesOf(id)).toEqual(own);
});

/** Notes a fit of other parameters than the standard ones, which had a log loss of 0.34. */
async function addFit(learnerId: string, logLossAfter: number): Promise<void> {
  const weights = DEFAULT_WEIGHTS.map((weight, index) => (index < 4 ? weight / 2 : weight));
  await rows(
    `INSERT INTO "ParameterFit" ("learnerId", id, "fittedAt", algorithm, version, weights, trials,
       "judgedOn", recalled, "predictedBefore", "predictedAfter", "logLossBefore", "logLossAfter",
       "standardError")
     VALUES ($1, uuidv7(), now(), 'FSRS', '6', $2, 812, 214, 0.84, 0.91, 0.85, 0.34, $3, 0.012)`,
    [learnerId, weights, logLossAfter],
  );
}

function memoriesOf(learnerId: string) {
  return rows(`SELECT * FROM "CardMemory" WHERE "learnerId" = $1 ORDER BY "cardId"`, [learnerId]);
}
