import { expect, test } from "vitest";
import { likestFacts } from "./likest-facts";

test("the fact that says most of the same words comes first", () => {
  const facts = [
    "Kestria sells ferries.",
    "Norvia sold boats in 2019.",
    "Norvia sold K-12 boats.",
  ].map((statement, place) => ({ id: `${place}`, statement }));
  const found = likestFacts(facts, "In 2018 Norvia sold K-12 boats.", 2);
  expect(found.map(({ id }) => id)).toEqual(["2", "1"]);
});
