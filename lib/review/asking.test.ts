import { expect, test } from "vitest";
import { families } from "@/lib/content/item";
import { isAskedInReview } from "./asking";

test("a review asks in own words or as a flashcard, and never by choice", () => {
  expect(families.filter((family) => isAskedInReview({ family })).toSorted()).toEqual([
    ...["cloze", "date", "flashcard", "quantity", "typed"],
  ]);
});
