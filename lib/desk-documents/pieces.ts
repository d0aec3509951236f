import type { Block, BlockStyle, LeftOut, Reading } from "@/lib/content/ingest/reading";

/** What was read out of a document, and which of its pieces, from 0, a person moved to the other side. */
export type HeldReading = Reading & { moved: readonly number[] };

/** A piece as it stands now. `leftOut` says why it does not count as text; null where it does. */
export type Piece = {
  /** Among all pieces, from 0. */
  place: number;
  text: string;
  style: BlockStyle;
  leftOut: LeftOut | "by-hand" | null;
};

/** All pieces of a document in its order, as the reader of it judged them and a person moved them. */
export function piecesOf({ blocks, moved }: Pick<HeldReading, "blocks" | "moved">): Piece[] {
  const other = new Set(moved);
  return blocks.map(({ text, style, leftOut }, place) => {
    const stands = other.has(place) ? oppositeOf(leftOut) : leftOut;
    return { place, text, style, leftOut: stands };
  });
}

/** The reading with a piece kept or left out, as a person wants it. Safe to repeat. */
export function withPiece<R extends HeldReading>(
  reading: R,
  { place, isKept }: { place: number; isKept: boolean },
): R {
  const block: Block | undefined = reading.blocks[place];
  if (!block) return reading;
  const rest = reading.moved.filter((one) => one !== place);
  const isAsJudged = isKept === (block.leftOut === null);
  return { ...reading, moved: isAsJudged ? rest : [...rest, place] };
}

function oppositeOf(leftOut: LeftOut | null): "by-hand" | null {
  return leftOut === null ? "by-hand" : null;
}

/** How many pieces stay, and how many were left out. */
export function countsOf(pieces: readonly Piece[]): { kept: number; leftOut: number } {
  const kept = pieces.filter(({ leftOut }) => leftOut === null).length;
  return { kept, leftOut: pieces.length - kept };
}
