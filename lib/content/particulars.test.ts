import { expect, test } from "vitest";
import { factOf, fixtureCourse, withFact } from "@/tests/support/fixture-course";
import type { Fact } from "./fact";
import { particularsOf } from "./particulars";

const course = fixtureCourse();
const claim = "f_000000000b";

/** What is counted in the claim when it asks for this. */
function countsWith(object: string): string[] {
  const change = (fact: Fact) =>
    ({ ...fact, object: { type: "text", text: object, accept: [] } }) as Fact;
  const changed = withFact(course, claim, change);
  return particularsOf(changed, factOf(changed, claim)).counts;
}

test("the number in a name counts nothing, beside it one does", () => {
  expect(countsWith("K-12 patrol boats")).toEqual([]);
  expect(countsWith("three K-12 boats and 40 pilots")).toEqual(["3", "40 pilots"]);
});
