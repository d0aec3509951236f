import { expect, test } from "vitest";
import { overlapsOf } from "./known-texts";

const known = new Map([
  ["harbour", ["a", "b", "c", "d"]],
  ["lantern", ["d", "e"]],
]);

test("a text that is there already is known as the same, whatever its order", () => {
  expect(overlapsOf(["d", "c", "b", "a", "a"], known)).toEqual([
    { documentId: "harbour", share: 1, isSame: true },
    { documentId: "lantern", share: 0.25, isSame: false },
  ]);
});

test("a part of a document, or a document and more, is none that is the same", () => {
  expect(overlapsOf(["a", "b"], known)).toEqual([
    { documentId: "harbour", share: 1, isSame: false },
  ]);
  expect(overlapsOf(["a", "b", "c", "d", "z"], known)[0]).toMatchObject({
    share: 0.8,
    isSame: false,
  });
});

test("a line in common makes no document known", () => {
  const long = Array.from({ length: 30 }, (_, n) => `own ${n}`);
  expect(overlapsOf([...long, "a"], known)).toEqual([]);
  expect(overlapsOf([], known)).toEqual([]);
});
