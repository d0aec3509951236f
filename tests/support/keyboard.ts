import { expect, type Locator, type Page } from "@playwright/test";

/** Nothing is farther than this from where the last deed has left the focus: more is no comfort. */
const most = 30;

/** Goes on by Tab until a control has the focus. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step <= most; step++) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${target} is more than ${most} steps from where the focus was.`);
}

export async function press(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press("Enter");
}

/** Ticks what is not ticked, or the other way round. */
export async function tick(page: Page, box: Locator): Promise<void> {
  await reach(page, box);
  await page.keyboard.press("Space");
}

/** Types over what stands in a field; of a list, chooses what begins so. */
export async function type(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

/** Puts a long text into a field at once, as pasting does. */
export async function paste(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.insertText(text);
}

/** That a page took the place of another, and that one goes on from its title. */
export async function arrived(page: Page, title: string | RegExp): Promise<void> {
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(title);
  await expect(heading).toBeFocused();
}

/** Goes past the pages of a course at the desk, which each of them lists first. */
export async function skipPlaces(page: Page): Promise<void> {
  await press(page, page.getByRole("link", { name: "Skip the pages of this course" }));
}

export const link = (page: Page, name: string | RegExp) =>
  page.getByRole("link", { name, exact: true });

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: true });

/** A way to one of the pages of a course at the desk. */
export const place = (page: Page, name: string) =>
  page.getByRole("navigation", { name: /^Pages of/ }).getByRole("link", { name, exact: true });
