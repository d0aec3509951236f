import { expect, test } from "vitest";
import { type Finding, findingOf, isBar } from "./finding";

test.each([
  ["holders.0.who", "holders"],
  ["asks.agent", "asks"],
  ["f_0000000001:holder:holder", "asks"],
  ["patient", "patient"],
  ["numbers", "statement"],
  ["", "statement"],
])("what is wrong at %j stands beside the field %s", (field, place) => {
  const at = { factId: "f_0000000001", field };
  expect(findingOf({ at, rule: "x", hard: true, message: "No." }, new Map()).field).toBe(place);
});

const finding = (rule: string, hard: boolean): Finding => ({
  ...{ field: "statement", rule, hard, message: "No." },
});
const noted = [{ rule: "question", note: "There was one." }];

test("a hard finding bars with a note too, a soft one without, and what is only doubted never", () => {
  expect(isBar(finding("question", true), noted)).toBe(true);
  expect(isBar(finding("question", false), noted)).toBe(false);
  expect(isBar(finding("question", false), [])).toBe(true);
  expect(isBar(finding("question", false), [{ rule: "question", note: "" }])).toBe(true);
  expect(isBar(finding("evidence-words", false), [])).toBe(false);
});
