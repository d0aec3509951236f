import { expect, test } from "vitest";
import { compileCourse } from "@/scripts/content/compile-course";
import { type GroupGuesser, groupGuess, groupGuessers } from "./group-guess-rates";
import { type GroupItem, groupFamilies } from "./group-item";

const { modules } = compileCourse("content");
const items = (modules ?? []).flatMap((module) => module.groupItems);

/** Below that no share means anything: one item more or less decides it. */
const fewest = 3;

test.each(groupFamilies)("of %s the options alone give nothing away", (family) => {
  const some = items.filter((item) => item.family === family);
  expect(some.length).toBeGreaterThan(0);
  // Few items come no nearer to chance than by half an item.
  const near = Math.max(0.03, 1 / (2 * some.length));
  for (const guesser of groupGuessers) {
    const { rate, chance } = groupGuess(some, guesser);
    const isNear = some.length < fewest || Math.abs(rate - chance) < near;
    expect([guesser, isNear]).toEqual([guesser, true]);
  }
});

const option = (text: string, right: boolean) => ({
  ...{ id: text, text, right },
  ...{ reason: "", factId: "f_0000000001" },
});

const asked = (part: Pick<GroupItem, "answer" | "options"> & Partial<GroupItem>): GroupItem => ({
  ...{ id: "several:g_0000000001", family: "several", cardId: null, factIds: [] },
  ...{ meaningRevision: 1, stem: "Which are red?", prompts: [], figure: null },
  explanation: { statement: "", why: "" },
  ...part,
});

test.each<[string, GroupItem, GroupGuesser]>([
  [
    "the right ones of several are longer",
    asked({
      answer: { type: "several", shown: "" },
      options: [option("much longer", true), option("longer too", true), option("no", false)],
    }),
    "longest",
  ],
  [
    "what came first is shorter",
    asked({
      answer: { type: "order", ids: ["a", "bb", "ccc"], shown: "" },
      options: [option("ccc", true), option("a", true), option("bb", true)],
    }),
    "shortest",
  ],
  [
    "an option repeats its prompt",
    asked({
      answer: { type: "matching", pairs: [{ promptId: "p", optionId: "red boat" }], shown: "" },
      options: [option("red boat", true), option("gun", false)],
      prompts: [{ id: "p", text: "The boat" }],
    }),
    "overlap",
  ],
  [
    "the one right option repeats the stem",
    asked({
      answer: { type: "one", shown: "red" },
      options: [option("red", true), option("blue", false)],
    }),
    "overlap",
  ],
])("that %s is found", (_what, item, guesser) => {
  const { rate, chance } = groupGuess([item], guesser);
  expect(rate).toBe(1);
  expect(chance).toBeLessThan(1);
});
