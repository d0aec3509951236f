import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/test/chromium.mjs";

const port = Number(process.env.E2E_PORT ?? 3187);
const executablePath = await findChromium();

const flags = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** What a finger does no differently than a mouse is tried once, on one of the two. */
const onDeskOnly =
  /\/(desk-[a-z]+|instructor|practice|review-trouble|two-devices|classroom-endings|class-test|account|devices|left-out|waiting)\.spec\.ts/;
const onPhoneOnly =
  /\/(accounts|cards|confidence|fact-base|forecasts|joining|looks|module|privacy|progress|quiz|quiz-modes|quiz-sending|reports|review-keeps|sources|typed-text)\.spec\.ts/;

/** What stands in the way of everybody at this address, and so can run beside no other. */
const aloneOnly = /waiting\.spec\.ts/;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  forbidOnly: true,
  // A machine that is short of time can cut off a browser; what holds only then is named.
  retries: process.env.CI ? 1 : 0,
  // One server, one database, two cores: side by side the specs would only slow each other.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { args: flags, ...(executablePath && { executablePath }) },
    locale: "en-GB",
    timezoneId: "Asia/Vientiane",
    screenshot: "only-on-failure",
  },
  projects: [
    // The first account of all becomes the administrator; everything else comes after it.
    { name: "first visitor", testMatch: "first-visitor.setup.ts" },
    {
      name: "phone",
      dependencies: ["first visitor"],
      grepInvert: /@desk/,
      testIgnore: [onDeskOnly, aloneOnly],
      use: {
        viewport: { width: 360, height: 740 },
        isMobile: true,
        hasTouch: true,
      },
    },
    {
      name: "desk",
      dependencies: ["first visitor"],
      grepInvert: /@phone/,
      testIgnore: [onPhoneOnly, aloneOnly],
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: "alone",
      dependencies: ["phone", "desk"],
      testMatch: aloneOnly,
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
  webServer: {
    command: "node tests/support/serve-e2e.mjs",
    env: { PORT: `${port}` },
    url: `http://127.0.0.1:${port}/healthz`,
    reuseExistingServer: false,
    stdout: "ignore",
    timeout: 240_000,
    // Its database is a process of its own, which a plain kill would leave behind.
    gracefulShutdown: { signal: "SIGINT", timeout: 20_000 },
  },
});
