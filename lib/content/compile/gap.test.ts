import { expect, test } from "vitest";
import { withGap } from "./gap";

test("a name that stands once is taken out", () => {
  expect(withGap("In 2019 Norvia sold boats.", ["Norvia"])).toBe("In 2019 _____ sold boats.");
});

test("the longest of the names that stand there is taken out", () => {
  expect(withGap("The River Shield 2019 drill began.", ["River Shield", "River Shield 2019"])).toBe(
    "The _____ drill began.",
  );
});

test.each([
  ["stands twice", "Norvia sold Norvia boats.", ["Norvia"]],
  ["is part of a longer word", "The Norvians sold boats.", ["Norvia"]],
  ["has an alias left standing", "The Security Bureau (NSB) spoke.", ["Security Bureau", "NSB"]],
  [
    "has a word of its own left standing",
    "The Security Bureau sees to security.",
    ["Security Bureau"],
  ],
  ["has another ending of itself left standing", "Norvia armed the Norvian coast.", ["Norvia"]],
  ["does not stand there", "Kestria sold boats.", ["Norvia"]],
])("there is no gap where the answer %s", (_, statement, names) => {
  expect(withGap(statement, names)).toBeNull();
});
