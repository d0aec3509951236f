import type { BrowserContextOptions, Page } from "@playwright/test";
import { type Cast, prepareCast } from "./cast";
import { test as base } from "./e2e";
import type { Screen } from "./screen";

type Worker = {
  cast: Cast;
  /** One window for all screens: what it has fetched once it need not fetch again. */
  window: Page;
};
type Fixtures = {
  /** Goes to a screen as the one who sees it. What is answered there does not reach the server. */
  show: (screen: Screen) => Promise<void>;
};

export const test = base.extend<Fixtures, Worker>({
  window: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId, viewport, isMobile, hasTouch } = project.use;
      const asConfigured = { baseURL, locale, timezoneId, viewport, isMobile, hasTouch };
      const context = await browser.newContext(asConfigured as BrowserContextOptions);
      await use(await context.newPage());
      await context.close();
    },
    { scope: "worker" },
  ],
  context: async ({ window }, use) => use(window.context()),
  page: async ({ window }, use, { project }) => {
    await window.setViewportSize(project.use.viewport ?? { width: 1280, height: 800 });
    await window.emulateMedia({ colorScheme: null, reducedMotion: null });
    await use(window);
  },
  cast: [
    async ({ browser }, use, { project }) => {
      await use(await prepareCast(browser, `${project.use.baseURL}`));
    },
    { scope: "worker" },
  ],
  show: async ({ page, context, cast }, use) => {
    // The next test is to find the same cards.
    await context.route("**/api/reviews", (route) => route.abort());
    await use(async ({ as, address, arrive }) => {
      await context.clearCookies();
      if (as !== "visitor") await context.addCookies(cast[as]);
      // A new window has nothing to clear, and may not be asked to.
      if (page.url().startsWith("http")) await page.evaluate(() => localStorage.clear());
      await page.goto(address(cast));
      await arrive?.(page);
    });
  },
});
