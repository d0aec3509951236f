import { expect, test } from "vitest";
import { givesAway, occurrences } from "./gap";

test("a name stands where it is a word of its own", () => {
  expect(occurrences("Norvia met the Norvians in Norvia.", "Norvia")).toEqual([0, 27]);
});

test.each([
  ["an alias is left standing", "The _____ (NSB) spoke.", ["Security Bureau", "NSB"]],
  ["a word of its own is left standing", "The _____ sees to security.", ["Security Bureau"]],
  ["another ending of it is left standing", "_____ armed the Norvian coast.", ["Norvia"]],
])("a sentence gives its answer away where %s", (_, sentence, names) => {
  expect(givesAway(sentence, names)).toBe(true);
});

test("a sentence that does not speak of its answer keeps it", () => {
  expect(givesAway("Kestria sold boats to _____.", ["Norvia"])).toBe(false);
});
