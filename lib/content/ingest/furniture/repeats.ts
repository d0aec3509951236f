import { fold } from "@/lib/content/fold";
import type { RawBlock } from "@/lib/content/ingest/raw-block";
import type { LeftOut } from "@/lib/content/ingest/reading";
import { endsSentence, isLabelled, wordCount } from "./sense";

/** Shorter ones may well be said twice. */
const leastWords = 6;
/** Who took a picture, at the end of what is said about it. */
const credit =
  /\s*[[(–—-]*\s*(?:(?:photos?|image|picture|credit|foto|фото)\b\s?(?::|by|\/).{0,60}|(?:reuters|ap|afp|epa|getty images|xinhua|tass|bloomberg|kyodo)\)?)\.?$/i;

/** Marks what stands in the document before, or within another block: pull quotes, captions, teasers. */
export function repeats(blocks: readonly RawBlock[]): (LeftOut | null)[] {
  const captioned = blocks.map(({ text }) => credit.test(text));
  const bare = blocks.map(({ text }) => fold(text.replace(credit, "")));
  const first = firstPlaces(bare);
  const holders = placesOfBeginnings(bare);
  return blocks.map((block, i) => {
    const own = bare[i] ?? "";
    if ((first.get(own) ?? i) < i && isTold(block) && !mayRecur(block)) return "repeated";
    if (wordCount(block.text) > 60) return null;
    const places = holders.get(beginning(own.split(" "), 0)) ?? [];
    const isPart = places.some((j) => !captioned[j] && isWithin(own, bare[j] ?? ""));
    if (!isPart) return null;
    return credit.test(block.text) ? "caption" : "repeated";
  });
}

function isWithin(own: string, other: string): boolean {
  return other.length > own.length && other.includes(own);
}

function firstPlaces(texts: readonly string[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const [i, text] of texts.entries()) if (!first.has(text)) first.set(text, i);
  return first;
}

/** Where each run of a few words that begins one of the texts stands in any of them. */
function placesOfBeginnings(texts: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const words = texts.map((text) => text.split(" "));
  for (const own of words) if (own.length >= leastWords) places.set(beginning(own, 0), []);
  for (const [i, own] of words.entries()) {
    for (let at = 0; at + leastWords <= own.length; at += 1) {
      const known = places.get(beginning(own, at));
      if (known && known.at(-1) !== i) known.push(i);
    }
  }
  return places;
}

function beginning(words: readonly string[], at: number): string {
  return words.slice(at, at + leastWords).join(" ");
}

/** Not a short answer and not one line of a list of figures. */
function isTold({ text }: RawBlock): boolean {
  const words = wordCount(text);
  return words >= leastWords || (words >= 3 && !endsSentence(text) && !isLabelled(text));
}

/** A figure or a note under several heads says something else each time. */
function mayRecur({ text, style }: RawBlock): boolean {
  return style === "table" || (isLabelled(text) && wordCount(text) <= 16);
}
