import { expect, test } from "vitest";
import { relationsOf } from "./relations";

const fact = (
  id: string,
  about: { supersedes?: string; contradicts?: string[]; date?: string },
) => ({
  id,
  supersedes: about.supersedes ?? null,
  contradicts: about.contradicts ?? [],
  asOf: { date: about.date ?? "2020", grounds: null },
});

const now = fact("now", { supersedes: "old", contradicts: ["rival"] });
const others = [
  fact("newer", { supersedes: "now", date: "2022" }),
  fact("rival", { date: "2021" }),
  fact("denier", { contradicts: ["now"], date: "2019" }),
  fact("old", {}),
  fact("stranger", {}),
];

test("what a fact replaced, what replaced it and what speaks against it stand apart, in time order", () => {
  const { before, after, against } = relationsOf(now, others);
  expect([before, after, against].map((facts) => facts.map(({ id }) => id))).toEqual([
    ["old"],
    ["newer"],
    ["denier", "rival"],
  ]);
});
