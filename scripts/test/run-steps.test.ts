import { expect, test } from "vitest";
import { runSteps } from "@/scripts/test/run-steps.mjs";
import { inWords, isGood, nothing, total } from "@/scripts/test/tally.mjs";

const passes = async () => ({ ...nothing, passed: 2, output: "all is well" });
const fails = async () => ({ ...nothing, passed: 1, failed: 1, output: "the whole\noutput" });

async function shown(steps: object[]) {
  const texts: string[] = [];
  const outcomes = await runSteps(steps, (text: string) => texts.push(text));
  return { outcomes, text: texts.join("") };
}

test("a failure is shown whole, a success is not, and the steps go on", async () => {
  const { outcomes, text } = await shown([
    { name: "first", run: passes },
    { name: "second", run: fails },
    { name: "third", run: passes },
  ]);
  expect(total(outcomes)).toEqual({ passed: 5, failed: 1, skipped: 0, notRun: 0 });
  expect(text).toContain("the whole\noutput\n");
  expect(text).not.toContain("all is well");
});

test("what held only at its second try is named, with what it said", async () => {
  const retried = async () => ({ ...(await passes()), retried: 1, output: "the first try" });
  const { outcomes, text } = await shown([{ name: "first", run: retried }]);
  expect(isGood(total(outcomes))).toBe(true);
  expect(text).toContain("2 passed, 0 failed (1 at the second try)\nthe first try\n");
});

test("what needs a failed step is not run, and what needs that is neither", async () => {
  const { outcomes } = await shown([
    { name: "build", run: fails },
    { name: "start", run: passes, needs: "build" },
    { name: "browser", run: passes, needs: "start" },
    { name: "other", run: passes },
  ]);
  expect(outcomes.map(({ notRun }) => notRun)).toEqual([0, 1, 1, 0]);
});

test("nothing is run after a failure that stops everything", async () => {
  const { outcomes } = await shown([
    { name: "packages", run: fails, stops: true },
    { name: "lint", run: passes },
    { name: "types", run: passes },
  ]);
  expect(outcomes.map(({ notRun }) => notRun)).toEqual([0, 1, 1]);
});

test("neighbours run beside one another, and what comes after waits for all of them", async () => {
  const deeds: string[] = [];
  const beside = (name: string, waits: number) => ({
    ...{ name, beside: true },
    run: async () => {
      deeds.push(`${name} begins`);
      for (let turn = 0; turn < waits; turn += 1) await Promise.resolve();
      deeds.push(`${name} ends`);
      return passes();
    },
  });
  const last = { ...beside("last", 0), beside: false };
  const { outcomes, text } = await shown([beside("long", 9), beside("short", 1), last]);
  expect(deeds).toEqual([
    ...["long begins", "short begins", "short ends", "long ends"],
    ...["last begins", "last ends"],
  ]);
  expect(total(outcomes).passed).toBe(6);
  expect(text).toMatch(/^short .*\nlong .*\nlast .*\n$/);
});

test("a step that throws has failed", async () => {
  const { outcomes, text } = await shown([
    { name: "broken", run: () => Promise.reject(new Error("out of order")) },
  ]);
  expect(total(outcomes)).toMatchObject({ passed: 0, failed: 1 });
  expect(text).toContain("out of order");
});

test.each([
  [{ passed: 3 }, "3 passed, 0 failed", true],
  [{ passed: 3, failed: 1 }, "3 passed, 1 failed", false],
  [{ passed: 3, skipped: 1 }, "3 passed, 0 failed, 1 skipped", true],
  [{ passed: 3, notRun: 2 }, "3 passed, 0 failed, 2 not run", false],
])("%j reads %s and is good: %s", (figures, words, good) => {
  expect(inWords({ ...nothing, ...figures })).toBe(words);
  expect(isGood({ ...nothing, ...figures })).toBe(good);
});
