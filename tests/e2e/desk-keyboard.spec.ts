import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { rows } from "@/tests/support/e2e-database";
import { newEmail, password } from "@/tests/support/e2e-people";
import {
  arrived,
  button,
  link,
  paste,
  place,
  press,
  reach,
  skipPlaces,
  tick,
  type,
} from "@/tests/support/keyboard";
import { assignModule, makeModule, publishModule } from "@/tests/support/module-by-keys";

const article = `Menu
Search
Subscribe for 1 euro

Laos teaches its lighthouse keepers
By Ana Fictional
4 March

Laos has a school for lighthouse keepers.

Cambodia bought 12 boats from Laos in April 2021.

Read more: Cambodia buys boats

Sign up for our newsletter`;

/** What the desk's work takes on a machine that may be busy. */
const work = { timeout: 40_000 };

test("an instructor's first minutes go from a new account to an assigned module, by keyboard alone", async ({
  page,
}) => {
  test.setTimeout(100_000);
  await signUp(page);
  await openClass(page);
  await makeCourse(page);
  await addArticle(page);
  await decide(page);
  await changeKind(page);
  await makeModule(page, {
    ...{ title: "Keepers of the river", cover: "Who learns to keep a light." },
    ...{ facts: [/^Laos had a school/], brief: "Keepers learn in the hills of Laos." },
  });
  await publishModule(page, "Keepers of the river");
  await assignModule(page, "River 101");
  await expect(page.getByText("Due Sun, 12 Dec 2190, 11:59 (Asia/Vientiane)")).toBeVisible();
});

async function signUp(page: Page): Promise<void> {
  const email = newEmail();
  await page.goto("/");
  await press(page, link(page, "Create an account"));
  await arrived(page, "Create an account");
  await type(page, page.getByLabel("Name"), "Mei Example");
  await type(page, page.getByLabel("Mail address"), email);
  await type(page, page.getByLabel("Password"), "short");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Use at least 10 characters.")).toBeVisible();
  await type(page, page.getByLabel("Password"), password);
  await page.keyboard.press("Enter");
  await page.waitForURL("/");
  // The part that an administrator has in it.
  await rows(`UPDATE "User" SET role = 'INSTRUCTOR' WHERE email = $1`, [email]);
  await page.reload();
}

async function openClass(page: Page): Promise<void> {
  await press(page, link(page, "Classes"));
  await arrived(page, "Classes");
  await type(page, page.getByLabel("Name of the class"), "River 101");
  await type(page, page.getByLabel("Time zone of the class"), "Asia/Vientiane");
  await press(page, button(page, "Open the class"));
  await arrived(page, "River 101");
  await expect(page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)).toBeVisible();
  await expect(page.getByText("Times are in Asia/Vientiane.")).toBeVisible();
}

async function makeCourse(page: Page): Promise<void> {
  await press(page, link(page, "Desk"));
  await arrived(page, "Your desk");
  await press(page, link(page, "Make a course"));
  await arrived(page, "Make a course");
  await press(page, button(page, "Make the course"));
  // What is mistaken is where one goes on.
  await expect(page.getByLabel("Title")).toBeFocused();
  await page.keyboard.type("Lights of the river");
  await type(page, page.getByLabel("What it is about"), "Who lights what.");
  await press(page, button(page, "Make the course"));
  await arrived(page, "Lights of the river");
  await press(page, link(page, "Make a topic: each fact belongs to one"));
  await arrived(page, "Topics");
  await skipPlaces(page);
  await type(page, page.getByLabel("Title"), "Lights");
  await type(page, page.getByLabel("What belongs to it"), "Lighthouses and lanterns.");
  await press(page, button(page, "Make the topic"));
  await expect(page.getByText("“Lights” is among the topics.")).toBeVisible();
}

/** Pastes it, sees what was left out, is asked for its year, and takes it over. */
async function addArticle(page: Page): Promise<void> {
  await press(page, place(page, "Overview"));
  await arrived(page, "Lights of the river");
  await press(page, link(page, "Add a document"));
  await arrived(page, "Add a document");
  await skipPlaces(page);
  await paste(page, page.getByLabel("The text"), article);
  // Closed and opened again, the browser still has what was typed.
  await expect
    .poll(() => page.evaluate(() => Object.values(localStorage).join()))
    .toContain("March");
  await page.reload();
  await expect(page.getByLabel("The text")).toHaveValue(article);
  await press(page, button(page, "Read it"));
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const title = page.getByRole("heading", {
    level: 1,
    name: "Laos teaches its lighthouse keepers",
  });
  await expect(title).toBeVisible(work);
  await expect(title).toBeFocused();
  await expectAccessible(page);

  await skipPlaces(page);
  await press(page, link(page, /were left out: look at it$/));
  const offer = page.getByRole("listitem").filter({ hasText: "Sign up for our newsletter" });
  await expect(offer).toContainText("An offer to subscribe");
  const others = page.getByRole("listitem").filter({ hasText: "Read more: Cambodia buys" });
  await press(page, others.getByRole("button", { name: /^Put back/ }));
  await expect(others.getByRole("button", { name: /^Leave out/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(others.getByRole("button", { name: /^Put back/ })).toBeFocused();
  await describe(page);
}

/** Is asked for what the document does not say. */
async function describe(page: Page): Promise<void> {
  await expect(page.getByText("The document says “4 March” and no year.")).toBeVisible();
  await type(page, page.getByLabel("Who printed it"), "River Post");
  await type(page, page.getByLabel("What sort of text"), "News");
  await press(page, button(page, "Take it over"));
  await expect(page.getByText("Give the year in four digits, like 2024.")).toBeVisible();
  await expect(page.getByLabel("Year", { exact: true })).toBeFocused();
  await page.keyboard.type("2024");
  await press(page, button(page, "Take it over"));
  await expect(page.getByText("The document does not say the year.")).toBeVisible();
  await expect(page.getByLabel("How you know the year")).toBeFocused();
  await page.keyboard.type("The archive of the paper says 2024");
  await press(page, button(page, "Take it over"));
  await arrived(page, "Laos teaches its lighthouse keepers");
  await expect(page.getByText("River Post · Ana Fictional")).toBeVisible();
  await expect(page.getByText("Menu", { exact: true })).toBeHidden();
}

/** Sees each proposal beside its paragraph; accepts one, rejects one, and thinks better of that. */
async function decide(page: Page): Promise<void> {
  await expect(link(page, "Decide on 2 proposed facts")).toBeVisible(work);
  await press(page, link(page, "Decide on 2 proposed facts"));
  await arrived(page, "Inbox");
  await skipPlaces(page);
  await press(page, link(page, /^Laos had a school/));
  await arrived(page, "A proposed fact");
  await expect(page.locator("[data-paragraph]").first()).toContainText("Laos has a school");
  await page.keyboard.press("a");
  await expect(page.getByRole("alert").getByText("Tick what you have read")).toBeVisible();
  await page.keyboard.type("12a");
  await expect(page.getByText(/^You accepted: Laos had a school/)).toBeVisible();
  await arrived(page, "A proposed fact");
  await page.keyboard.press("r");
  await expect(page.getByRole("heading", { name: "Why is it no fact?" })).toBeFocused();
  await page.keyboard.press("7");
  await expect(page.getByText(/^You rejected: Cambodia/)).toBeVisible();
  await arrived(page, "Inbox");
}

/** Gives a fact another label, and sees that written down. */
async function changeKind(page: Page): Promise<void> {
  await press(page, place(page, "Facts"));
  await arrived(page, "Facts");
  await skipPlaces(page);
  await press(page, link(page, /^Laos had a school/));
  await arrived(page, "A fact");
  await skipPlaces(page);
  const statement = "Laos had a school for lighthouse keepers, in the view of River Post in 2024.";
  await type(page, page.getByRole("textbox", { name: "Statement" }), statement);
  await tick(page, page.getByRole("checkbox", { name: "Who does it" }));
  await tick(page, page.getByRole("checkbox", { name: "It is affirmed" }));
  await reach(page, page.getByRole("radio", { name: /^Reported Does/ }));
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("radio", { name: /^Opinion Does/ })).toBeChecked();
  await type(page, page.getByLabel("What makes it of this kind"), "It values the school.");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(button(page, /^Save the fact/)).toBeFocused();
  const changed = page.getByRole("listitem").filter({ hasText: "Mei Example changed a fact" });
  await expect(changed.filter({ hasText: "Reported → Opinion" })).toBeVisible();
}
