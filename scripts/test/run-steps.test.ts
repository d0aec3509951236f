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

test("steps run side by side as far as there are lanes, and none before what it needs", async () => {
  const deeds: string[] = [];
  const step = (name: string, waits: number, more: object = {}) => ({
    name,
    run: async () => {
      deeds.push(`${name} begins`);
      for (let turn = 0; turn < waits; turn += 1) await Promise.resolve();
      deeds.push(`${name} ends`);
      return passes();
    },
    ...more,
  });
  const { outcomes, text } = await shown([
    step("first", 1, { stops: true }),
    step("long", 30),
    step("wide", 1, { needs: "long", lanes: 2 }),
    step("broad", 1, { lanes: 2 }),
    step("short", 1),
  ]);
  expect(deeds).toEqual([
    ...["first begins", "first ends", "long begins", "broad begins", "broad ends"],
    ...["short begins", "short ends", "long ends", "wide begins", "wide ends"],
  ]);
  expect(total(outcomes).passed).toBe(10);
  expect(text).toMatch(/^first .*\nbroad .*\nshort .*\nlong .*\nwide .*\n$/);
});

test("lanes are kept free for an earlier step that takes more of them", async () => {
  const deeds: string[] = [];
  const step = (name: string, waits: number, lanes = 1) => ({
    ...{ name, lanes },
    run: async () => {
      deeds.push(name);
      for (let turn = 0; turn < waits; turn += 1) await Promise.resolve();
      return passes();
    },
  });
  await shown([step("short", 1), step("long", 30), step("broad", 1, 3), step("last", 1)]);
  expect(deeds).toEqual(["short", "long", "broad", "last"]);
});

test("what stops all begins when nothing runs any more", async () => {
  let running = 0;
  const counts = async () => {
    running += 1;
    await Promise.resolve();
    running -= 1;
    return { ...nothing, passed: running };
  };
  const alone = async () => ({ ...nothing, passed: running });
  const { outcomes } = await shown([
    { name: "one", run: counts },
    { name: "other", run: counts },
    { name: "alone", run: alone, stops: true },
  ]);
  expect(outcomes.map(({ passed }) => passed)).toEqual([1, 0, 0]);
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
