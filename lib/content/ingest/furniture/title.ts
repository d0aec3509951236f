import { fold } from "@/lib/content/fold";
import type { RawBlock } from "@/lib/content/ingest/raw-block";
import type { Marks } from "./sections";
import { endsSentence, wordCount } from "./sense";

const outletWords =
  /\b(?:ministry|mission|delegation|office|institute|council|department|government|embassy|university|cent(?:er|re)|times|post|courier|gazette|herald|tribune|news|press|journal|magazine|review|agency|wire|daily|weekly|mirror|monitor|observer|chronicle|republic of|federation of)\b/i;
const dateLike =
  /\b(?:1[89]|20)\d\d\b|\b\d{1,2}:\d\d\b|\b(?:no|nr|number|vol|volume|issue|episode)\.? ?\d/i;
const names = /^\p{Lu}[\p{L}.'’-]+(?:(?:,| and| &)? \p{Lu}[\p{L}.'’-]+){1,5}$/u;

/**
 * The place of the title among the blocks before the text, or -1.
 *
 * @param known the title as the document's own particulars give it, if they do
 */
export function titlePlace(
  head: readonly RawBlock[],
  marks: Readonly<Marks>,
  known: string | undefined,
): number {
  const given = known === undefined ? "" : fold(known);
  const named = head.findIndex(({ text }) => {
    const own = fold(text);
    return (
      own !== "" && given !== "" && (own === given || (own.length > 12 && given.startsWith(own)))
    );
  });
  if (named >= 0) return named;
  const weights = head.map((block, i) => (marks[i] === null ? weight(block, i) : 0));
  const best = Math.max(0, ...weights);
  return best > 0 ? weights.indexOf(best) : -1;
}

/** How likely a line is to be a title; 0 for what is none. Of two that are alike the first is. */
function weight(block: RawBlock, place: number): number {
  const { text, style } = block;
  const words = wordCount(text);
  if (words === 0 || words > 30 || isLikelyNot(text)) return 0;
  const isLong = words >= 4 ? 6 : 1;
  const isHeading = style === "heading" ? 3 : 0;
  const isOutlet = outletWords.test(text) && words <= 8 ? -4 : 0;
  const isName = names.test(text) && words <= 6 && !isHeading ? -3 : 0;
  const isDated = dateLike.test(text) && words <= 10 ? -3 : 0;
  return Math.max(0.1, isLong + isHeading + isOutlet + isName + isDated - place / 100);
}

function isLikelyNot(text: string): boolean {
  return endsSentence(text) && !/[?!]["'”’»)]*$/.test(text);
}
