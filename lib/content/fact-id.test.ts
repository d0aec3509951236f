import { expect, test } from "vitest";
import { factIdSchema } from "./attribution";
import { factIdOf } from "./fact-id";

test("any ten bytes make an id, and of five bits each counts", () => {
  const ids = Array.from({ length: 256 }, (_, byte) => factIdOf(new Uint8Array(10).fill(byte)));
  for (const id of ids) expect(factIdSchema.parse(id)).toBe(id);
  expect(new Set(ids).size).toBe(32);
});
