import { expect, test } from "vitest";
import type { HeldReading } from "./pieces";
import { piecesOf, withPiece } from "./pieces";

const reading: HeldReading = {
  blocks: [
    { text: "Menu", style: "paragraph", leftOut: "navigation" },
    { text: "A ferry sailed.", style: "paragraph", leftOut: null },
  ],
  proposed: {},
  findings: [],
  moved: [],
};
const standing = (one: HeldReading) => piecesOf(one).map(({ leftOut }) => leftOut);

test("what a person puts back or leaves out stands so, and says why", () => {
  expect(standing(reading)).toEqual(["navigation", null]);
  const kept = withPiece(reading, { place: 0, isKept: true });
  expect(standing(kept)).toEqual([null, null]);
  expect(standing(withPiece(kept, { place: 1, isKept: false }))).toEqual([null, "by-hand"]);
});

test("moved back, a piece stands as it was judged; moved twice, as once", () => {
  const kept = withPiece(reading, { place: 0, isKept: true });
  expect(withPiece(kept, { place: 0, isKept: true })).toEqual(kept);
  expect(withPiece(kept, { place: 0, isKept: false })).toEqual(reading);
  expect(withPiece(reading, { place: 7, isKept: true })).toEqual(reading);
});
