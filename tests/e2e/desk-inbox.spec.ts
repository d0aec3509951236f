import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { v7 } from "uuid";
import { makeDeskCourse } from "@/tests/support/desk-course";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { rows } from "@/tests/support/e2e-database";
import { createPerson, signInAs } from "@/tests/support/e2e-people";
import { proposalWith } from "@/tests/support/proposal-with";

const watched = "In March 2019 Ada Brenn watched an exercise at the Dell Range.";
const opened = "In September 2018 Oto Lind opened an exercise at Port Sarn.";

/** A course of two editors with these proposals, the surest first, besides the fixture's own. */
async function deskWith(editorIds: readonly string[], statements: readonly string[]) {
  const mark = randomBytes(2)
    .toString("hex")
    .replaceAll(/[^0-9a-f]/g, "0");
  const { courseId } = await makeDeskCourse(rows, { state: "Norvia", mark, editorIds });
  const proposals = statements.map((statement, place) => ({ id: v7(), statement, place }));
  for (const { id, statement, place } of proposals) {
    await rows(
      `INSERT INTO "Proposal"
         ("courseId", id, "documentId", position, "proposedBy", "proposedAt", body, doubt)
       VALUES ($1, $2, 'post-2019', $3, 'rules', now(), $4, $5)`,
      [courseId, id, place + 1, JSON.stringify(proposalWith(statement)), place / 100],
    );
  }
  const address = (place: number) => `/desk/${courseId}/proposals/${proposals[place]?.id}`;
  return { courseId, address };
}

const statementField = (page: Page) => page.getByRole("textbox", { name: "Statement" });
const saved = (page: Page) => expect(page.getByText("Saved.", { exact: true })).toBeVisible();
const decided = (page: Page, said: string) =>
  expect(page.getByText(said, { exact: false }).first()).toBeVisible();

test("an inbox is worked by keyboard alone: ticked, accepted, edited, rejected, undone", async ({
  page,
  signIn,
}) => {
  const { id } = await signIn({ role: "INSTRUCTOR" });
  const { courseId, address } = await deskWith([id], [watched, opened]);
  await page.goto(`/desk/${courseId}/inbox`);
  await expect(page.getByText("0 of 3 decided")).toBeVisible();
  await page.getByRole("link", { name: watched }).press("Enter");

  // A good proposal: two ticks, accept. The third tick is of whom it is done to, and here is nobody.
  await expect(statementField(page)).toHaveValue(watched);
  await listsItsKeys(page);
  await page.keyboard.press("a");
  await expect(page.getByRole("alert").getByText("Tick what you have read")).toBeVisible();
  await page.keyboard.press("1");
  await page.keyboard.press("2");
  await page.keyboard.press("a");
  await decided(page, `You accepted: ${watched}`);
  await expect(page).toHaveURL(new RegExp(address(1)));

  // A correction: the statement, then the ticks that it voided.
  await page.keyboard.press("1");
  await expect(page.getByRole("checkbox", { name: "Who does it" })).toBeChecked();
  await page.keyboard.press("e");
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" ");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.type(", near the ferries.");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("checkbox", { name: "Who does it" })).not.toBeChecked();
  await page.keyboard.press("r");
  await expect(page.getByRole("heading", { name: "Why is it no fact?" })).toBeFocused();
  await page.keyboard.press("7");
  await decided(page, "You rejected:");
  await page.keyboard.press("Control+z");
  await expect(page).toHaveURL(new RegExp(address(1)));
  await expect(statementField(page)).toHaveValue(/near the ferries\.$/);
  await expectAccessible(page);

  await page.goto(`/desk/${courseId}/facts?q=watched`);
  await expect(page.getByRole("link", { name: watched })).toBeVisible();
  await page.goto(`/desk/${courseId}/changes`);
  await expect(page.getByText("added a fact").first()).toBeVisible();
});

/** Opens the list of keys by its key and by its button, and is then where it was. */
async function listsItsKeys(page: Page): Promise<void> {
  const list = page.getByRole("dialog", { name: "Keys of the inbox" });
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toBeFocused();
  await page.keyboard.press("?");
  await expect(list.getByText("A: accept")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(title).toBeFocused();
  const button = page.getByRole("button", { name: "Keys ?" });
  await button.press("Enter");
  await list.getByRole("button", { name: "Close" }).press("Enter");
  await expect(button).toBeFocused();
}

test("typing comes back when the tab was closed, and two people see what the other did", async ({
  page,
  context,
  baseURL,
  signIn,
  elsewhere,
}) => {
  const { id } = await signIn({ role: "INSTRUCTOR" });
  const other = await createPerson({ name: "Cai Example", role: "INSTRUCTOR" });
  const { address } = await deskWith([id, other.id], [watched]);
  await page.goto(address(0));
  await context.setOffline(true);
  await statementField(page).fill("Typed without a network.");
  await expect(page.getByText("It is saved when the network is back.")).toBeVisible();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(address(0));
  await expect(statementField(again)).toHaveValue("Typed without a network.");
  await saved(again);

  const theirs = await elsewhere();
  await signInAs(theirs, other, `${baseURL}`);
  const second = await theirs.newPage();
  await second.goto(address(0));
  await statementField(second).fill("Cai says so.");
  await saved(second);
  await statementField(again).fill("And I say so.");
  const told = again.getByRole("alert").filter({ hasText: "Cai Example changed this" });
  await expect(told.getByText("Cai says so.")).toBeVisible();
  await expect(told.getByText("And I say so.")).toBeVisible();
  await told.getByRole("button", { name: "Keep yours" }).click();
  await saved(again);
  await second.reload();
  await expect(statementField(second)).toHaveValue("And I say so.");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

  test("a proposal is mended and merged by touch, and words make another fact", async ({
    page,
    signIn,
  }) => {
    const { id } = await signIn({ role: "INSTRUCTOR" });
    const { courseId, address } = await deskWith([id], [watched, opened]);
    await page.goto(address(0));
    await page.getByText("Mark words, or make another fact").tap();
    await page.getByRole("button", { name: "Make a fact of paragraph 5" }).tap();
    await expect(statementField(page)).toHaveValue("");
    await statementField(page).fill("Ada Brenn watched.");
    await saved(page);

    await page.goto(address(1));
    await page.getByRole("button", { name: "Merge" }).tap();
    await page.getByRole("button", { name: "Merge here" }).first().tap();
    await decided(page, "You merged:");
    await page.getByRole("button", { name: "Undo" }).tap();
    await expect(page).toHaveURL(new RegExp(address(1)));
    await page.getByRole("checkbox", { name: "Who does it" }).tap();
    await page.getByRole("checkbox", { name: "It is affirmed" }).tap();
    await page.getByRole("button", { name: "Accept" }).tap();
    await decided(page, "You accepted:");
    await page.goto(`/desk/${courseId}/inbox`);
    await expect(page.getByText("1 of 4 decided")).toBeVisible();
  });
});
