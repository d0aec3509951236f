import { expect, test } from "vitest";
import { type Named, placeLabels } from "./map-labels";

const view = { x: 0, y: 0, width: 100, height: 100 };
const widths = { narrow: 300, wide: 900 };
const state = (id: string, x: number, y: number): Named => ({
  ...{ id, name: id, isState: true },
  spot: [x, y],
});
const place = (id: string, x: number, y: number): Named => ({ ...state(id, x, y), isState: false });

test("a state is named across, a place beside its point", () => {
  expect(placeLabels([state("Laos", 50, 50), place("Hanoi", 20, 20)], view, widths)).toMatchObject([
    { id: "Laos", side: "middle", isWideOnly: false },
    { id: "Hanoi", side: "right", isWideOnly: false },
  ]);
});

test("a name that would cover another gives way, and at the edge it stands inside", () => {
  expect(placeLabels([state("Laos", 50, 50), state("Siam", 50, 51)], view, widths)).toMatchObject([
    { side: "middle" },
    { side: "below" },
  ]);
  expect(placeLabels([place("Vladivostok", 97, 50)], view, widths)).toMatchObject([
    { side: "left" },
  ]);
});

test("what has no room on a phone stands on a desk, and what is outside stands nowhere", () => {
  const crowd = Array.from({ length: 12 }, (_, n) => state(`Long name ${n}`, 45 + n, 50));
  const labels = placeLabels([...crowd, state("Peru", 300, 50)], view, widths);
  const wideOnly = labels.filter(({ isWideOnly }) => isWideOnly);
  expect(wideOnly.length).toBeGreaterThan(0);
  expect(labels.length).toBeLessThan(13);
  expect(labels.some(({ id }) => id === "Peru")).toBe(false);
  expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
});

test("a state whose points leave no room is named all the same, and covers no name", () => {
  const spots = [-10, -5, 0, 5, 10].flatMap((dx) => [-9, -4, 0, 4, 9].map((dy) => [dx, dy]));
  const points = spots.map(([dx = 0, dy = 0], n) => place(`P${n}`, 50 + dx, 50 + dy));
  const [laos] = placeLabels([state("Laos", 50, 50), ...points], view, widths);
  expect(laos).toMatchObject({ id: "Laos", side: "middle", isWideOnly: false });
});
