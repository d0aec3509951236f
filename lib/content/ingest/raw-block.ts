import type { BlockStyle, Finding, LeftOut, ProposedMetadata } from "./reading";

/** A block as a reader of one format finds it, before anything is left out. */
export type RawBlock = {
  text: string;
  style: BlockStyle;
  /** What the place it stood in says of it already: a page's foot, a form, a running head. */
  place: LeftOut | null;
  /** The share of its letters that lead elsewhere, 0 to 1; 0 where the format has no links. */
  linkShare: number;
};

export function rawBlock(text: string, given: Partial<Omit<RawBlock, "text">> = {}): RawBlock {
  return { text, style: "paragraph", place: null, linkShare: 0, ...given };
}

/** What the reader of one format hands over. */
export type RawDocument = {
  blocks: RawBlock[];
  /** What was written down about the document for others to read: it holds before what the text shows. */
  stated?: ProposedMetadata;
  /** What programs note about a file, often of its template: it holds where nothing else is known. */
  hinted?: ProposedMetadata;
  findings?: Finding[];
};
