import { expect, test } from "vitest";
import { seenIn, viewAround } from "./map-view";

const map = {
  width: 800,
  height: 400,
  land: "",
  borders: "",
  disputed: "",
  states: {},
  places: {},
};

test("a view stands around what is looked at, in the drawing's proportions", () => {
  const view = viewAround(
    map,
    [
      [
        [300, 100],
        [400, 150],
      ],
    ],
    50,
  );
  expect(view).toEqual({ x: 285, y: 92.5, width: 130, height: 65 });
});

test("a view is no smaller than asked and stays within the drawing", () => {
  expect(
    viewAround(
      map,
      [
        [
          [2, 2],
          [4, 4],
        ],
      ],
      100,
    ),
  ).toEqual({ x: 0, y: 0, width: 100, height: 50 });
  expect(
    viewAround(
      map,
      [
        [
          [0, 0],
          [800, 400],
        ],
      ],
      100,
    ),
  ).toMatchObject({ x: 0, width: 800 });
  expect(viewAround(map, [], 100)).toMatchObject({ x: 0, y: 0, width: 800 });
});

test("lines that cannot be seen are left out", () => {
  const path = "M10,10L20,20Z M500,300L510,310Z";
  expect(seenIn(path, { x: 0, y: 0, width: 100, height: 100 })).toBe("M10,10L20,20Z ");
});
