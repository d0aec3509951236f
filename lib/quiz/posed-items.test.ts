import { expect, test } from "vitest";
import { posedItems } from "./posed-items";

const item = (right: string) => ({
  id: "f_0000000001:goods:choice",
  meaningRevision: 1,
  textRevision: 1,
  body: {
    options: ["tanks", "trainers", "sappers"].map((id) => ({ id, right: id === right })),
  },
});

const seeds = Array.from({ length: 3000 }, (_, n) => `seed ${n}`);

test("the order of options is the same whichever of them is right, and in whatever order they came", () => {
  for (const seed of seeds.slice(0, 50)) {
    const posed = posedItems([item("tanks")], seed);
    expect(posedItems([item("sappers")], seed)).toEqual(posed);
    const { body, ...rest } = item("tanks");
    const turned = { ...rest, body: { options: body.options.toReversed() } };
    expect(posedItems([turned], seed)).toEqual(posed);
  }
});

test("over many seeds the right option stands in each place as often as in any other", () => {
  const places = [0, 0, 0];
  for (const seed of seeds) {
    const place = posedItems([item("trainers")], seed)[0]?.optionIds.indexOf("trainers") ?? 0;
    places[place] = (places[place] ?? 0) + 1;
  }
  // Four standard deviations of a binomial with n 3000 and p 1/3.
  for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(104);
});

test("of the items of one attempt the right option does not keep its place", () => {
  const items = Array.from({ length: 60 }, (_, n) => ({ ...item("tanks"), id: `item ${n}` }));
  const places = posedItems(items, "a class's own").map(({ optionIds }) =>
    optionIds.indexOf("tanks"),
  );
  expect(new Set(places).size).toBe(3);
});
