import { expect, test } from "vitest";
import { type Point, simplify } from "./simplify";

const same = (point: Point) => point;

test("a point on the way is left out, and one that stands out stays", () => {
  const line: Point[] = [
    [0, 0],
    [1, 0.1],
    [2, 0],
    [3, 5],
    [4, 0],
  ];
  expect(simplify(line, same, 0.5)).toEqual([line[0], line[2], line[3], line[4]]);
});

test("a ring keeps its shape although its ends are one point", () => {
  const ring: Point[] = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  expect(simplify(ring, same, 0.5)).toEqual(ring);
});
