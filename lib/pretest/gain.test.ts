import { expect, test } from "vitest";
import { type Asked, gainOf } from "./gain";

const asked = (before: number | null, since: number | null, position = 1): Asked => ({
  ...{ position, stem: "Who?", before, since },
});

test.each([
  ["nothing", [], [0, 0, 0, 0, 0]],
  ["nothing answered and nothing asked since", [asked(null, null)], [1, 0, 0, 0, 0]],
  ["one known and not asked since", [asked(1, null), asked(0, null)], [2, 1, 0, 0, 0]],
  ["one gained", [asked(0, 1), asked(1, null)], [2, 1, 1, 0, 1]],
  ["one lost", [asked(1, 0)], [1, 1, 1, 1, 0]],
  ["right in part is not right", [asked(0.5, 0.9), asked(0.5, 1)], [2, 0, 2, 0, 1]],
] as const)("of a pretest: %s", (_name, given, [questions, before, again, first, last]) => {
  const gain = { questions, before, again, againBefore: first, againSince: last };
  expect(gainOf(given)).toEqual(gain);
});
