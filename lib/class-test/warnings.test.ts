import { expect, test } from "vitest";
import { type ComparedQuestion, warningsOf } from "./warnings";

const question = (position: number, changes: Partial<ComparedQuestion> = {}): ComparedQuestion => ({
  position,
  family: "choice",
  factIds: [`f_${position}`],
  shown: `Answer ${position}`,
  isRetired: false,
  isLeftOut: false,
  ...changes,
});
const taught = new Set(["f_1", "f_2", "f_3"]);

test("questions on facts of their own that were given to the class are warned of by nothing", () => {
  expect(warningsOf([question(1), question(2), question(3)], taught)).toEqual([]);
});

test.each<[string, Partial<ComparedQuestion>, object[]]>([
  ["of an earlier fact", { factIds: ["f_1"] }, [{ about: "same-fact", other: 1 }]],
  [
    "over several facts, one asked",
    { factIds: ["f_3", "f_1"] },
    [{ about: "same-fact", other: 1 }],
  ],
  ["with an earlier answer", { shown: "ANSWER  1." }, [{ about: "same-answer", other: 1 }]],
  ["of a fact never given", { factIds: ["f_9"] }, [{ about: "untaught" }]],
  ["that is withdrawn", { isRetired: true }, [{ about: "retired" }]],
  ["that is left out for the class", { isLeftOut: true }, [{ about: "left-out" }]],
  [
    "with all of it",
    { factIds: ["f_1", "f_9"], shown: "answer 1", isRetired: true, isLeftOut: true },
    [
      ...[
        { about: "same-fact", other: 1 },
        { about: "same-answer", other: 1 },
      ],
      ...[{ about: "untaught" }, { about: "retired" }, { about: "left-out" }],
    ],
  ],
])("a question %s is warned of", (_what, changes, expected) => {
  const warnings = warningsOf([question(1), question(2, changes)], taught);
  expect(warnings).toEqual(expected.map((one) => ({ position: 2, ...one })));
});

test("two opinions are two questions", () => {
  const opinion = { family: "kind", shown: "opinion" } as const;
  expect(warningsOf([question(1, opinion), question(2, opinion)], taught)).toEqual([]);
});
