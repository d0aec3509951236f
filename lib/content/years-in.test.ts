import { expect, test } from "vitest";
import { isPossibleDate, yearsIn } from "./years-in";

test("a number that is no year is none", () => {
  expect(yearsIn("In 2019 some 7000 of 12019 came, as of 1975.")).toEqual([2019, 1975]);
});

test.each([
  ["When was the treaty of August 2024 ratified?", "2025-05", "2018-05", false],
  ["When was the treaty of August 2024 ratified?", "2025-05", "2025-09", true],
  ["When did the tanks come, as told in 2019?", "2018-12", "2020-01", false],
  ["When did the tanks come, as told in 2019?", "2018-12", "2017-05", true],
  ["When did the tanks come?", "2018-12", "1990", true],
])("%s (%s): %s is possible is %s", (question, key, date, possible) => {
  expect(isPossibleDate(question, key, date)).toBe(possible);
});
