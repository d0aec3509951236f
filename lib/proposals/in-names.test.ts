import { expect, test } from "vitest";
import { calledIn, inNames } from "./in-names";

const called = calledIn([
  { id: "norvia", name: "Norvia" },
  { id: "post-2019", title: "The Sound" },
  { id: "f_0000000001", statement: "Norvia has boats." },
  { id: "begun" },
]);

test.each([
  ['There is "norvia" in "post-2019".', "There is “Norvia” in “The Sound”."],
  ["f_0000000001 says the same.", "“Norvia has boats.” says the same."],
  ['norvia and "begun" stay, and "a quotation".', 'norvia and "begun" stay, and "a quotation".'],
  ["f_0000000002 is not known.", "f_0000000002 is not known."],
])("%s", (sentence, said) => {
  expect(inNames(sentence, called)).toBe(said);
});
