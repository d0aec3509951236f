import type { Page } from "@playwright/test";
import { expect, expectAccessible } from "./e2e";
import { overflowing, smallTargets } from "./layout-faults";

/**
 * What is shown of an answer that was just given.
 *
 * @param source what stands where it is told who says so
 */
export async function expectTold(
  page: Page,
  { said, why, source }: { said: string; why: string; source: string | RegExp },
): Promise<void> {
  await expect(page.getByText(said, { exact: true })).toBeVisible();
  await expect(page.getByText(why)).toBeVisible();
  await expect(page.getByText(source).filter({ visible: true }).first()).toBeVisible();
}

/** What axe finds, also in the dark; what is too small for a finger; what is cut at 320 px or at twice the size. */
export async function expectFits(page: Page, family: string): Promise<void> {
  await expectAccessible(page);
  expect.soft(await smallTargets(page), `${family}: too small for a finger`).toEqual([]);
  await page.setViewportSize({ width: 320, height: 740 });
  expect.soft(await overflowing(page), `${family}: sticks out at 320 px`).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  expect.soft(await overflowing(page), `${family}: cut at twice the text size`).toEqual([]);
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, { only: ["color-contrast"] });
  await page.emulateMedia({ colorScheme: "light" });
}
