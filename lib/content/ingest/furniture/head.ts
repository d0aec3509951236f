import { beginsItem } from "@/lib/content/ingest/formats/pasted-layout";
import type { RawBlock } from "@/lib/content/ingest/raw-block";
import type { LeftOut } from "@/lib/content/ingest/reading";
import type { Marks } from "./sections";
import { isProse, wordCount } from "./sense";
import { titlePlace } from "./title";

/** A day, a time of day or a year says when, not what. */
const dated = /(?<!\d)(?:1[89]|20)\d\d(?!\d)|\b\d{1,2}:\d\d\b/;

/** How a speech begins. */
const salutation =
  /^(?:mr|mrs|ms|madam|your|excellenc\w+|ladies|dear|distinguished|honou?rable|colleagues|friends)\b.{0,80}[,:!]$/i;

/** Where the text begins, counted from 0: behind the outlet's head, the title, who wrote it and when. */
export function beginning(blocks: readonly RawBlock[], marks: Readonly<Marks>): number {
  return Math.max(
    0,
    blocks.findIndex((block, i) => marks[i] === null && beginsText(block)),
  );
}

/** Marks what stands before the text. A standfirst stays. */
export function head(
  before: readonly RawBlock[],
  marks: Readonly<Marks>,
  knownTitle: string | undefined,
): Marks {
  const title = titlePlace(before, marks, knownTitle);
  return before.map((block, i) => {
    if (i === title) return "title";
    return marks[i] ?? roleInHead(block, title >= 0 && i > title);
  });
}

function roleInHead(block: RawBlock, isBelowTitle: boolean): LeftOut | null {
  if (!isBelowTitle) return "masthead";
  if (block.style === "heading") return "heading";
  return isStandfirst(block) ? null : "byline";
}

function beginsText({ text, style }: RawBlock): boolean {
  if (style === "heading") return false;
  return isProse(text) || (wordCount(text) >= 10 && /[,;:]$/.test(text));
}

/** A line below the title that tells something, though it may end without a full stop. */
function isStandfirst({ text, style }: RawBlock): boolean {
  if (style === "table") return false;
  if (beginsItem(text)) return wordCount(text) >= 4;
  if (salutation.test(text)) return true;
  if (dated.test(text) && wordCount(text) <= 14) return false;
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 7 && capitals / words.length < 0.65 && /^["“«]?\p{Lu}/u.test(text);
}
