import fc from "fast-check";
import { expect, test } from "vitest";
import { factOf, fixtureCourse } from "@/tests/support/fixture-course";
import { chooseDistractors } from "./choose-distractors";
import type { Candidate } from "./distractor";

const fact = factOf(fixtureCourse(), "f_0000000001");

function candidate(id: string, fit: number, measure: number): Candidate {
  return { id, text: id, fact, value: { type: "text", text: id, accept: [] }, fit, measure };
}

const candidates = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1 }), fit: fc.nat(5), measure: fc.nat(30) }),
  { selector: ({ id }) => id, maxLength: 12 },
);

test("the choice does not depend on the order in which candidates come", () => {
  fc.assert(
    fc.property(candidates, fc.string(), (found, seed) => {
      const some = found.map(({ id, fit, measure }) => candidate(id, fit, measure));
      const key = { measure: 15, seed };
      expect(chooseDistractors(some.toReversed(), 2, key)).toEqual(chooseDistractors(some, 2, key));
    }),
  );
});

test("the key is as often the least as the middle and the greatest", () => {
  const some = [10, 12, 18, 20].map((measure) => candidate(String(measure), 1, measure));
  const places = Array.from({ length: 600 }, (_, i) => {
    const chosen = chooseDistractors(some, 2, { measure: 15, seed: `item ${i}` });
    return chosen.filter(({ measure }) => measure < 15).length;
  });
  for (const place of [0, 1, 2]) {
    expect(Math.abs(places.filter((one) => one === place).length - 200)).toBeLessThan(50);
  }
});
