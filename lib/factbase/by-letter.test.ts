import { expect, test } from "vitest";
import { byLetter } from "./by-letter";

test("names stand under the letter that they are looked for by", () => {
  const names = ["the West", "Åland", "20th Congress", "Laos", "ASEAN", "ລາວ"];
  const letters = byLetter(names.map((name) => ({ name })));
  expect(letters.map(([letter, things]) => [letter, ...things.map(({ name }) => name)])).toEqual([
    ["#", "20th Congress", "ລາວ"],
    ["A", "Åland", "ASEAN"],
    ["L", "Laos"],
    ["W", "the West"],
  ]);
});
