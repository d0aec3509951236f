import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { callsOfRules, statedRules } from "./access-rules";
import { flipEach } from "./flip-rules";
import { isLong, tellFound } from "./promised";

const rules = [...statedRules, ...callsOfRules()];

test.each(rules)("the rule can be flipped in one place: $rule", (rule) => {
  const { file, find, replace, noticedBy } = rule;
  expect(readFileSync(file, "utf8").split(find)).toHaveLength(2);
  expect(replace).not.toBe(find);
  expect(existsSync(noticedBy[1])).toBe(true);
});

test.runIf(isLong)(
  "each rule flipped is noticed by a test",
  async () => {
    const outcomes = await flipEach(rules);
    const missed = outcomes.filter(({ outcome }) => outcome !== "noticed");
    tellFound({
      promise: "access",
      figure: `${outcomes.length - missed.length} of ${outcomes.length} flipped rules noticed`,
      n: outcomes.length,
    });
    expect(missed).toEqual([]);
  },
  3_600_000,
);

test.skipIf(isLong)("in the short form the rules are listed", () => {
  tellFound({ promise: "access", figure: `${rules.length} rules can be flipped`, n: rules.length });
});
