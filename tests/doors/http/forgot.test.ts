import { beforeAll, beforeEach, expect, test } from "vitest";
import { limits } from "@/lib/auth/limits";
import { db } from "@/lib/db/client";
import { builtActions, ways } from "@/tests/doors/action-request";
import { openBrowser } from "@/tests/doors/browser";
import { mailOf, makeWorld } from "@/tests/doors/world";
import { writesSoFar } from "@/tests/doors/writes";

beforeAll(() => makeWorld());
beforeEach(() => db.throttle.deleteMany());

const askForReset = {
  id: builtActions().get("app/forgot/actions.ts#askForReset") ?? "",
  page: "/forgot",
  isStateful: true,
};

const nobody = "nobody@example.org";

/**
 * What the page is told, without what differs each time: a nonce, and the address that was typed. What
 * is done after the answer is waited for, so that it is not done beside another test.
 */
async function answerTo(email: string): Promise<string> {
  const before = await writesSoFar();
  const { status, body } = await ways["a script's call"](openBrowser(), askForReset, { email });
  expect(status).toBe(200);
  const outcome = /\{[^\n]*"(?:sent|waitMinutes)"[^\n]*\}/.exec(body)?.[0] ?? body;
  const isMade = email !== nobody && outcome.includes('"sent":true');
  if (isMade) await expect.poll(writesSoFar, { timeout: 10_000 }).not.toEqual(before);
  return outcome.replaceAll(email, "");
}

test("who asks for a link is told the same, whether or not anyone has the address", async () => {
  const told = [await answerTo(mailOf("student")), await answerTo(nobody)];
  expect(told[0]).toContain('"sent":true');
  expect(told[1]).toBe(told[0]);
});

test.each([mailOf("learner"), nobody])(
  "%s is sent no more than a few links an hour",
  async (email) => {
    for (let time = 0; time < limits.resetOfAccount.tries; time += 1) {
      expect(await answerTo(email)).toContain('"sent":true');
    }
    expect(await answerTo(email)).toContain('"waitMinutes":60');
    expect(await answerTo(mailOf("instructor"))).toContain('"sent":true');
  },
);
