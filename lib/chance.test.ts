import { expect, test } from "vitest";
import { chanceOf, seededOrder } from "@/lib/chance";

test("the same seed gives the same number, in every engine and release", () => {
  expect(chanceOf("learner:f_1:agent:3")).toBe(chanceOf("learner:f_1:agent:3"));
  expect([chanceOf(""), chanceOf("a"), chanceOf("ລາວ")]).toMatchInlineSnapshot(`
    [
      0.6689221884589642,
      0.10352621669881046,
      0.5198886564467102,
    ]
  `);
});

test("seeds that differ in one character spread evenly over ten tenths", () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let count = 0; count < 10_000; count += 1) {
    const chance = chanceOf(`learner:f_1:agent:${count}`);
    tenths[Math.floor(chance * 10)] = (tenths[Math.floor(chance * 10)] ?? 0) + 1;
  }
  expect(Math.min(...tenths)).toBeGreaterThan(900);
  expect(Math.max(...tenths)).toBeLessThan(1100);
});

test("a seeded order loses nothing and does not depend on the order before", () => {
  const members = ["x", "y", "z"].map((id) => ({ id }));
  const ordered = seededOrder(members, "seed");
  expect(ordered.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(members);
  expect(seededOrder(members.toReversed(), "seed")).toEqual(ordered);
});
