import { expect, test } from "vitest";
import { namesInOrderOfFit } from "./found-names";

const training = { name: "Ban Peng", aliases: [] };
const frontier = { name: "China–Laos frontier meeting", aliases: [] };
const laos = { name: "Laos", aliases: ["Lao PDR"] };
const found = [training, frontier, laos];

test("the name that was asked for comes first, then those that hold the words", () => {
  expect(namesInOrderOfFit(found, "laos")).toEqual([laos, frontier, training]);
});

test("an alias is as good as the name, in any case", () => {
  expect(namesInOrderOfFit(found, "LAO pdr")[0]).toBe(laos);
});

test("names that fit alike stay in their order", () => {
  expect(namesInOrderOfFit(found, "army")).toEqual(found);
});
