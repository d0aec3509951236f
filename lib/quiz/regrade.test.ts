import { expect, test } from "vitest";
import { compiledFixture } from "@/tests/support/fixture-course";
import { regradedPoints } from "./regrade";

const { items } = compiledFixture();
const choice = items.find(({ family }) => family === "choice");
const typed = items.find(({ family }) => family === "typed");
if (!choice || !typed) throw new Error("The fixture asks nothing by choice or by typing.");
const offered = choice.options.map(({ id }) => id);
const right = choice.options.find((option) => option.right)?.id ?? "";
const wrong = choice.options.find((option) => !option.right)?.id ?? "";

test("an answer that is right by the corrected key counts in full", () => {
  expect(regradedPoints(choice, { response: right, points: 0, offered })).toBe(1);
  const response = typed.answer.shown;
  expect(regradedPoints(typed, { response, points: 0, offered: [] })).toBe(1);
});

test("an answer that was right by the key of before keeps what it was worth", () => {
  expect(regradedPoints(choice, { response: wrong, points: 1, offered })).toBe(1);
  expect(regradedPoints(choice, { response: wrong, points: 0.5, offered })).toBe(0.5);
});

test("an answer that is wrong by either key stays wrong", () => {
  expect(regradedPoints(choice, { response: wrong, points: 0, offered })).toBe(0);
  expect(regradedPoints(typed, { response: "nobody", points: 0, offered: [] })).toBe(0);
});

test("every answer counts where what is right was not among the options", () => {
  const others = offered.filter((id) => id !== right);
  expect(regradedPoints(choice, { response: wrong, points: 0, offered: others })).toBe(1);
});
