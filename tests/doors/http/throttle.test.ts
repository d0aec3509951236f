import { beforeAll, beforeEach, expect, test } from "vitest";
import { limits } from "@/lib/auth/limits";
import { db } from "@/lib/db/client";
import { type Browser, openBrowser } from "@/tests/doors/browser";
import { mailOf, makeWorld, password } from "@/tests/doors/world";

beforeAll(() => makeWorld());
// The other tests come from the same address.
beforeEach(() => db.throttle.deleteMany());

const accountTries = limits.passwordOfAccount.tries;
const addressTries = limits.passwordFromAddress.tries;

/** Told with the minutes that are left. */
const waits = /^Wait\d+$/;

/** What the sign-in page is told. */
async function answerTo(browser: Browser, email: string, word: string, from = {}): Promise<string> {
  const { body } = await browser.get("/api/auth/csrf");
  const { csrfToken } = JSON.parse(body);
  const fields = new URLSearchParams({ csrfToken, email, password: word, json: "true" });
  const answer = await browser.post("/api/auth/callback/credentials", fields, from);
  return new URL(JSON.parse(answer.body).url).searchParams.get("error") ?? "in";
}

test.each([
  ["of an account", mailOf("student")],
  ["that no account has", "nobody@example.org"],
])(
  "after ten wrong passwords an address %s must wait, also with the right one",
  async (_what, email) => {
    const browser = openBrowser();
    for (let time = 0; time < accountTries; time += 1) {
      expect(await answerTo(browser, email, "wrong words")).toBe("CredentialsSignin");
    }
    expect(await answerTo(browser, email, password)).toMatch(waits);
    expect(await answerTo(browser, email.toUpperCase(), password)).toMatch(waits);
    expect(await answerTo(openBrowser(), mailOf("learner"), password)).toBe("in");
  },
);

test("who signs in rightly is never made to wait", async () => {
  for (let time = 0; time < accountTries * 2; time += 1) {
    expect(await answerTo(openBrowser(), mailOf("learner"), password)).toBe("in");
  }
});

test("whatever a request says of where it comes from, its address is counted", async () => {
  const browser = openBrowser();
  const { endsAt } = { endsAt: new Date(Date.now() + 600_000) };
  await answerTo(browser, "first@example.org", "wrong words");
  const rows = await db.throttle.findMany();
  expect(rows).toHaveLength(2);
  await db.throttle.updateMany({ data: { count: addressTries, endsAt } });
  const lies = { "x-forwarded-for": "203.0.113.9", "x-peer-address": "203.0.113.9" };
  expect(await answerTo(browser, "second@example.org", "wrong words", lies)).toMatch(waits);
});
