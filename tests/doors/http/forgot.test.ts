import { beforeAll, beforeEach, expect, test } from "vitest";
import { limits } from "@/lib/auth/limits";
import { db } from "@/lib/db/client";
import { builtActions, ways } from "@/tests/doors/action-request";
import { openBrowser } from "@/tests/doors/browser";
import { mailOf, makeWorld } from "@/tests/doors/world";

beforeAll(() => makeWorld());
beforeEach(() => db.throttle.deleteMany());

const askForReset = {
  id: builtActions().get("app/forgot/actions.ts#askForReset") ?? "",
  page: "/forgot",
  isStateful: true,
};

/** What the page is told, without what differs each time: a nonce, and the address that was typed. */
async function answerTo(email: string): Promise<string> {
  const { status, body } = await ways["a script's call"](openBrowser(), askForReset, { email });
  expect(status).toBe(200);
  const outcome = /\{[^\n]*"(?:sent|waitMinutes)"[^\n]*\}/.exec(body)?.[0] ?? body;
  return outcome.replaceAll(email, "");
}

test("who asks for a link is told the same, whether or not anyone has the address", async () => {
  const told = [await answerTo(mailOf("student")), await answerTo("nobody@example.org")];
  expect(told[0]).toContain('"sent":true');
  expect(told[1]).toBe(told[0]);
});

test.each([mailOf("learner"), "nobody@example.org"])(
  "%s is sent no more than a few links an hour",
  async (email) => {
    for (let time = 0; time < limits.resetOfAccount.tries; time += 1) {
      expect(await answerTo(email)).toContain('"sent":true');
    }
    expect(await answerTo(email)).toContain('"waitMinutes":60');
    expect(await answerTo(mailOf("instructor"))).toContain('"sent":true');
  },
);
