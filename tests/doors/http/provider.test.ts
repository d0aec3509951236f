import { beforeAll, beforeEach, expect, test } from "vitest";
import { limits } from "@/lib/auth/limits";
import { db } from "@/lib/db/client";
import { openBrowser } from "@/tests/doors/browser";
import { makeWorld } from "@/tests/doors/world";
import { writesSoFar } from "@/tests/doors/writes";

beforeAll(() => makeWorld());
beforeEach(() => db.throttle.deleteMany());

const callback = "/api/auth/callback/provider";

test.each([
  ["without anything", ""],
  ["with a code that we did not ask for", "?code=x&state=x"],
  ["with an error", "?error=access_denied&error_description=%3Cscript%3E"],
  ["with bytes that are no text", "?code=%00&state=%ED%A0%80"],
])("who comes back from no provider %s is led to the sign-in page", async (_what, query) => {
  const before = await writesSoFar();
  const browser = openBrowser();
  let { status, location } = await browser.get(callback + query);
  // The library leads over doors of its own.
  while (location?.startsWith("/api/")) ({ status, location } = await browser.get(location));
  expect(status).toBeLessThan(400);
  expect(location).toMatch(/^\/sign-in\?(?:.*&)?error=/);
  expect(browser.cookies.has("parallax-session")).toBe(false);
  expect(await writesSoFar()).toEqual(before);
});

test("who comes back too often must wait, whatever they come with", async () => {
  await openBrowser().get(callback);
  await db.throttle.updateMany({ data: { count: limits.providerFromAddress.tries } });
  const { location } = await openBrowser().get(`${callback}?code=x&state=x`);
  expect(location).toMatch(/^\/sign-in\?error=Wait\d+$/);
});
