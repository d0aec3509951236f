import type { Genre } from "@/lib/content/course";

/** Why a block of a document is not among the paragraphs that facts may stand in. */
export const leavingOut = [
  // What belongs to the document and says nothing by itself.
  "title",
  "byline",
  "heading",
  "caption",
  "repeated",
  "footnote",
  "references",
  "running-head",
  "page-number",
  // What the place it stood in brought along.
  "masthead",
  "navigation",
  "sharing",
  "subscription",
  "advertisement",
  "consent",
  "comments",
  "related",
  "author-box",
  "legal",
  "tags",
  "media",
  "icons",
  "template",
  "notice",
  "outside",
] as const;

export type LeftOut = (typeof leavingOut)[number];

export type BlockStyle = "heading" | "paragraph" | "item" | "quotation" | "table";

/** A piece of a document as it stood there; nothing of a document is thrown away. */
export type Block = {
  text: string;
  style: BlockStyle;
  /** Null for what stays. */
  leftOut: LeftOut | null;
};

/** A date that is not stated as one of publishing is proposed with what it was taken from. */
export type DateGrounds = "address" | "file-made";

export type ProposedDate = {
  /** "2019", "2019-12" or "2019-12-10". */
  date: string;
  /** Null where the document states it. */
  grounds: DateGrounds | null;
};

/** A day and month that stand in the document without a year, which is asked and never guessed. */
export type YearMissing = { month: number; day: number | null; stated: string };

/** What a document says of itself. What it does not say is missing. */
export type ProposedMetadata = {
  outlet?: string;
  author?: string;
  title?: string;
  published?: ProposedDate;
  yearMissing?: YearMissing;
  /** ISO 639-1, of the text as it stands. */
  language?: string;
  genre?: Genre;
  licence?: string;
  url?: string;
};

export type CutOffSign = "paywall" | "unfinished-sentence" | "continues-elsewhere";

export type SpunSign =
  | "repeated-openings"
  | "stock-phrases"
  | "tortured-terms"
  | "model-remarks"
  | "leftover-prompt";

/** What a person should know before they take the document over: said, never refused for it. */
export type Finding =
  | { kind: "scanned-pages"; pages: number[] }
  | { kind: "cut-off"; sign: CutOffSign }
  | { kind: "machine-spun"; signs: SpunSign[] }
  | { kind: "other-language"; language: string };

/** A document as it was read. */
export type Reading = {
  blocks: Block[];
  proposed: ProposedMetadata;
  findings: Finding[];
};

/** Why a file was not read at all. */
export type ReadingRefusal =
  | "empty"
  | "encrypted"
  | "scanned"
  | "too-large"
  | "too-many-pages"
  | "too-slow"
  | "unknown-type"
  | "unreadable";
