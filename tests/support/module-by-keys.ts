import type { Page } from "@playwright/test";
import { expect, expectAccessible } from "./e2e";
import { arrived, button, link, place, press, reach, skipPlaces, tick, type } from "./keyboard";

/** What the desk's work takes on a machine that may be busy. */
const work = { timeout: 40_000 };

type About = {
  title: string;
  cover: string;
  /** How what they say begins. */
  facts: readonly (RegExp | string)[];
  brief: string;
};

/** From a page of a course: makes a module of facts that are in none, and says its brief in other words. */
export async function makeModule(page: Page, { title, cover, facts, brief }: About): Promise<void> {
  await press(page, place(page, "Modules"));
  await arrived(page, "Modules");
  await skipPlaces(page);
  await press(page, link(page, "New module"));
  await arrived(page, "New module");
  await skipPlaces(page);
  await type(page, page.getByLabel("Title"), title);
  await type(page, page.getByLabel("Cover line"), cover);
  await press(page, button(page, "Make the module"));
  await arrived(page, title);
  await skipPlaces(page);
  await press(page, page.getByText(/^Add (?:a fact|facts) \(/));
  for (const name of facts) await tick(page, page.getByRole("checkbox", { name }));
  await press(page, button(page, "Add what is ticked"));
  await expect(page.getByRole("heading", { name: `${facts.length} fact` })).toBeVisible();
  // Where no more is to choose from the button is gone, and the focus on what tells of it.
  await expect(page.locator(":focus")).toBeVisible();
  await press(page, button(page, "Draft sections from the facts"));
  await expect(page.getByRole("heading", { name: "Brief", exact: true })).toBeFocused();
  await type(page, page.getByLabel("Text", { exact: true }), brief);
  await press(page, button(page, "Save the section"));
  await expect(page.getByText("Saved.")).toBeVisible();
  await type(page, page.getByLabel("Objectives"), "Say what was told.");
  await press(page, button(page, "Save"));
  await expect(page.getByText("Saved.")).toHaveCount(2);
  await expect(button(page, "Save")).toBeFocused();
}

/** From a module's page: looks at what publishing does, and publishes. */
export async function publishModule(page: Page, title: string): Promise<void> {
  await press(page, link(page, "Skip to the content"));
  await skipPlaces(page);
  await press(page, link(page, "Look at publishing"));
  await arrived(page, `Publish ${title}`);
  await skipPlaces(page);
  await expectAccessible(page);
  await press(page, button(page, "Publish"));
  const told = page.getByRole("status").filter({ hasText: /^Published .* by .*\.$/ });
  await expect(told).toBeVisible(work);
  await expect(told).toBeFocused();
}

/** From where it was published: assigns it to a class, due on 12 December 2190 before noon. */
export async function assignModule(page: Page, classroom: string): Promise<void> {
  await press(page, link(page, `Assign to ${classroom}`));
  await arrived(page, "Assign a module");
  await reach(page, page.getByLabel("Due"));
  await page.keyboard.type("12122190");
  await page.keyboard.press("ArrowRight");
  // Where the field counts to twelve, it is to be said that it is the morning.
  await page.keyboard.type("1159a");
  await press(page, button(page, "Assign"));
  await arrived(page, classroom);
}
