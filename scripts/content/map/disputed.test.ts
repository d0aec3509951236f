import { expect, test } from "vitest";
import { cutByDispute } from "./disputed";

const box = { between: ["1", "2"], west: 1, east: 3, south: -1, north: 1 } as const;

test("a border is dashed within the stretch and drawn through outside it", () => {
  const parts = cutByDispute(
    [
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
    ],
    [box],
  );
  expect(parts.map(({ isDisputed, line }) => [isDisputed, line.length])).toEqual([
    [false, 2],
    [true, 3],
    [false, 2],
  ]);
});

test("without a stretch nothing is disputed", () => {
  expect(
    cutByDispute(
      [
        [0, 0],
        [1, 0],
      ],
      [],
    ),
  ).toMatchObject([{ isDisputed: false }]);
});
