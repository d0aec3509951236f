import { expect, test } from "vitest";
import { printOf } from "./error-print";

const forged =
  "Ada Fictional\n    at Ada.Fictional (/home/ada/secret.ts:1:2)\n    at /home/ada/x.ts:1:1";

test("an error is known by its kind, code, digest and places, and its message is not kept", () => {
  const error = Object.assign(new TypeError(forged), { code: "P2002", digest: "1234567890@E394" });
  const print = printOf(error);
  expect(print).toMatchObject({ name: "TypeError", code: "P2002", digest: "1234567890@E394" });
  expect(print.frames[0]).toMatch(/error-print\.test\.ts:\d+:\d+$/);
  expect(JSON.stringify(print)).not.toMatch(/ada/i);
});

test("the framework's number stands where there is no code", () => {
  expect(printOf(Object.assign(new Error("x"), { __NEXT_ERROR_CODE: "E974" })).code).toBe("E974");
});

test.each([
  ["a name", { name: "Ada Fictional <ada@example.org>" }],
  ["a code", { code: "ada@example.org" }],
  ["a digest that leads somewhere", { digest: "NEXT_REDIRECT;replace;/ada;307;" }],
  ["a stack of its own", { stack: forged }],
  ["a cause", { cause: new Error(forged) }],
  ["a message that was changed later", { message: `${forged} later` }],
])("%s does not get through", (_what, changes) => {
  expect(JSON.stringify(printOf(Object.assign(new Error(forged), changes)))).not.toMatch(/ada/i);
});

test.each(["ada@example.org", { ada: 1 }, null, undefined])(
  "of %j only its type is kept",
  (thrown) => {
    expect(printOf(thrown)).toEqual({ name: typeof thrown, frames: [] });
  },
);
