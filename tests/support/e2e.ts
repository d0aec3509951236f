import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Response,
  type WebError,
} from "@playwright/test";
import { type About, createPerson, type Person, signInAs } from "./e2e-people";

type Fixtures = {
  /** The one-time link that makes the first account the admin, as the start printed it. */
  setupLink: string;
  /** What no page may do, in any test: throw, break its content policy, get a 5xx. */
  faults: string[];
  /** Makes a person and signs this test's browser in as them. */
  signIn: (about?: About) => Promise<Person>;
  /** A browser of somebody else, signed out. */
  elsewhere: (options?: BrowserContextOptions) => Promise<BrowserContext>;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what is used.
  setupLink: async ({}, use) => {
    // The start prints it when the server answers, not before.
    await expect.poll(printedLink).toBeDefined();
    await use(printedLink() ?? "");
  },
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      const unwatch = watch(context, faults);
      await use(faults);
      unwatch();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  signIn: async ({ context, baseURL }, use) => {
    await use(async (about) => {
      const person = await createPerson(about);
      await signInAs(context, person, `${baseURL}`);
      return person;
    });
  },
  elsewhere: async ({ browser, faults }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      watch(context, faults);
      contexts.push(context);
      return context;
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };

const axeSource = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/**
 * Fails with what axe finds on the page as it is now: rule, where, and what to do.
 *
 * @param rules the ones to ask, or not to ask; omitted: all are asked
 */
export async function expectAccessible(
  page: Page,
  { only, except = [] }: { only?: string[]; except?: string[] } = {},
): Promise<void> {
  // The title may be streamed after the content.
  await expect(page).toHaveTitle(/./);
  // It is sent once a page, and not twice each time: that took longer than to run it.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  // Our pages have no frames, and what passed need not be told: several times as fast.
  const axe = new AxeBuilder({ page, axeSource: ";" }).setLegacyMode(true).options({
    resultTypes: ["violations"],
    // What it would fetch is for sound that plays by itself, which we have none of: half of the time.
    preload: false,
    ...(only && { runOnly: { type: "rule", values: only } }),
    rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
  });
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(" ")}: ${help}`),
  );
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

function printedLink(): string | undefined {
  return /https?:\S+setup=\S+/.exec(readFileSync(".data/e2e/start.log", "utf8"))?.[0];
}

/** @returns what ends the watch */
function watch(context: BrowserContext, faults: string[]): () => void {
  const thrown = (fault: WebError) => faults.push(`thrown: ${fault.error().message}`);
  const said = (message: ConsoleMessage) => {
    if (message.type() === "error" && isFault(message.text())) faults.push(message.text());
  };
  const answered = (response: Response) => {
    if (response.status() >= 500) faults.push(`${response.status()} from ${response.url()}`);
  };
  context.on("weberror", thrown).on("console", said).on("response", answered);
  return () => context.off("weberror", thrown).off("console", said).off("response", answered);
}

/** An expected refusal (404, 422) is logged by the browser as an error too, and is none. */
function isFault(text: string): boolean {
  return /content security policy|hydrat/i.test(text);
}
