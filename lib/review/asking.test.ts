import { expect, test } from "vitest";
import { familiesInReview } from "./asking";

test("a review asks in own words or as a flashcard, and never by choice", () => {
  expect(familiesInReview.toSorted()).toEqual([
    ...["cloze", "date", "flashcard", "quantity", "typed"],
  ]);
});
