import { expect, test } from "vitest";
import { isPossibleDate } from "./possible-date";

test.each([
  ["When was the treaty of August 2024 ratified?", "2025-05", "2018-05", false],
  ["When was the treaty of August 2024 ratified?", "2025-05", "2025-09", true],
  ["When did the tanks come, as told in 2019?", "2018-12", "2020-01", false],
  ["When did the tanks come, as told in 2019?", "2018-12", "2017-05", true],
  ["When did they meet, as told in December 2019?", "2019-05", "2020-01", false],
  ["When did they meet, as told in December 2019?", "2019-05", "2019-03", true],
  ["When in 2019 did they meet?", "2019-05", "2020-01", false],
  ["When was the treaty of August 2024 ratified?", "2024-11", "2024-03", false],
  ["When was the treaty of August 2024 ratified?", "2024-11", "2025-03", true],
  ["When did the tanks come?", "2018-12", "1990", true],
])("%s (%s): %s is possible is %s", (question, key, date, possible) => {
  expect(isPossibleDate(question, key, date)).toBe(possible);
});
