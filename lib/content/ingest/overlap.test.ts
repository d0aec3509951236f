import { expect, test } from "vitest";
import { documentPrint } from "@/lib/server/document-print";
import { overlapsOf } from "./overlap";

test("a document that holds half of another's paragraphs comes before one that holds one", () => {
  const others = [
    { id: "one-of-them", prints: ["a", "x"] },
    { id: "none", prints: ["x", "y"] },
    { id: "half", prints: ["b", "a", "a"] },
  ];
  expect(overlapsOf(["a", "b", "c", "d"], others)).toEqual([
    { documentId: "half", share: 0.5 },
    { documentId: "one-of-them", share: 0.25 },
  ]);
});

test("what has no paragraphs is like nothing", () => {
  expect(overlapsOf([], [{ id: "any", prints: ["a"] }])).toEqual([]);
});

test("a text is known again however its lines, quotes and dashes are written, and not in another order", () => {
  const print = documentPrint(["“They were polite,” he said — twice.", "It ended at noon."]);
  expect(documentPrint(['"They were polite," he said - twice.', "It ended  at noon"])).toBe(print);
  expect(documentPrint(["It ended at noon.", "“They were polite,” he said — twice."])).not.toBe(
    print,
  );
});
