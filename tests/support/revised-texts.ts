import { chanceOf } from "@/lib/chance";
import type { Paragraph } from "@/lib/content/match-passages";
import { fingerprint } from "@/lib/server/fingerprint";

/** A new text of a document, and where each old paragraph stands in it: several where it was split. */
export type Revised = { after: string[]; places: number[][] };

export const banner =
  "Subscribe now and read unlimited stories on all your devices for one low price.";

export const paragraphsOf = (texts: readonly string[]): Paragraph[] =>
  texts.map((text) => ({ print: fingerprint(text), text }));

/** Each old paragraph becomes these new ones, in order; what stands in `null`'s place is new. */
function arranged(parts: readonly { from: number | null; text: string }[], count: number): Revised {
  const places = Array.from({ length: count }, (_, i) =>
    parts.flatMap(({ from }, place) => (from === i ? [place + 1] : [])),
  );
  return { after: parts.map(({ text }) => text), places };
}

const numbered = (texts: readonly string[]) => texts.map((text, i) => ({ from: i, text }));

export function withBanner(texts: readonly string[]): Revised {
  const all: { from: number | null; text: string }[] = numbered(texts);
  const middle = Math.ceil(all.length / 2);
  const parts = [{ from: null, text: banner }, ...all.slice(0, middle)];
  return arranged([...parts, { from: null, text: banner }, ...all.slice(middle)], texts.length);
}

/** Two letters change places in some words of every paragraph, one in this many and one at the least. */
export function withTyposMended(texts: readonly string[], oneIn = 12): Revised {
  const mended = texts.map((text, i) => {
    const words = text.split(" ");
    const chosen = Math.floor(chanceOf(`first ${i}`) * Math.min(oneIn, words.length));
    return words
      .map((word, at) => (at % oneIn === chosen ? word.replace(/(\p{L})(\p{L})/u, "$2$1") : word))
      .join(" ");
  });
  return arranged(numbered(mended), texts.length);
}

/** Every paragraph of two sentences or more is cut after one of them, the first part the longer. */
export function withSplits(texts: readonly string[]): Revised {
  const parts = numbered(texts).flatMap(({ from, text }) => {
    const cut = text.indexOf(". ", Math.floor(text.length / 2)) + 1;
    if (cut === 0) return [{ from, text }];
    return [text.slice(0, cut), text.slice(cut + 1)].map((part) => ({ from, text: part }));
  });
  return arranged(parts, texts.length);
}

/** Every two paragraphs become one. */
export function withMerges(texts: readonly string[]): Revised {
  const after = texts.flatMap((text, i) => {
    if (i % 2 === 1) return [];
    const next = texts[i + 1];
    return [next === undefined ? text : `${text} ${next}`];
  });
  return { after, places: texts.map((_, i) => [Math.floor(i / 2) + 1]) };
}

/** The first half of the paragraphs is split, the rest is merged. */
export function withSplitsAndMerges(texts: readonly string[]): Revised {
  const half = Math.ceil(texts.length / 2);
  const [split, merged] = [withSplits(texts.slice(0, half)), withMerges(texts.slice(half))];
  const shifted = merged.places.map((places) => places.map((place) => place + split.after.length));
  return { after: [...split.after, ...merged.after], places: [...split.places, ...shifted] };
}

/**
 * As an editor goes over a text: a third of the paragraphs get other words, one word in five; banners
 * come, one paragraph is cut, two are joined, and two change places.
 */
export function revised(texts: readonly string[]): Revised {
  const edited = texts.map((text, i) => {
    if (i % 3 !== 0) return text;
    const words = text.split(" ");
    return words.map((word, at) => (at % 5 === 3 ? `re${word}` : word)).join(" ");
  });
  return [turned, joined, cutOnce, withBanner].reduce<Revised>(
    (before, step) => after(before, step(before.after)),
    arranged(numbered(edited), texts.length),
  );
}

/** One revision after another. */
function after(first: Revised, second: Revised): Revised {
  const places = first.places.map((one) => one.flatMap((place) => second.places[place - 1] ?? []));
  return { after: second.after, places };
}

function turned(texts: readonly string[]): Revised {
  const [first, second, ...rest] = numbered(texts);
  return arranged(
    [second, first, ...rest].flatMap((part) => part ?? []),
    texts.length,
  );
}

function joined(texts: readonly string[]): Revised {
  const at = texts.length - 2;
  if (at < 1) return arranged(numbered(texts), texts.length);
  const last = withMerges(texts.slice(at));
  return {
    after: [...texts.slice(0, at), ...last.after],
    places: texts.map((_, i) => [Math.min(i, at) + 1]),
  };
}

function cutOnce(texts: readonly string[]): Revised {
  const longest = texts.reduce(
    (best, text, i) => (text.length > (texts[best]?.length ?? 0) ? i : best),
    0,
  );
  const parts = numbered(texts).flatMap(({ from, text }) =>
    from === longest
      ? withSplits([text]).after.map((part) => ({ from, text: part }))
      : [{ from, text }],
  );
  return arranged(parts, texts.length);
}
