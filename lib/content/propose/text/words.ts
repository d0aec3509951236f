import nlp from "compromise/two";
import type { Mention } from "@/lib/content/propose/names/mention";
import { withoutAsides } from "./asides";
import { corrected } from "./corrections";
import { plainIdioms } from "./idioms";
import type { Span } from "./sentences";
import { tagOf } from "./tagging";
import { withVerb } from "./with-verb";
import type { Word } from "./word";

type Term = { text: string; tags: readonly string[]; implicit?: string };
type Tagged = { terms: readonly Term[] };

/** The words of a sentence with what each does, names of several words as one. */
export function wordsIn(paragraph: string, span: Span, mentions: readonly Mention[]): Word[] {
  const own = mentions.filter(({ from, to }) => from >= span.from && to <= span.to);
  return withVerb(plainIdioms(withoutAsides(separated(paragraph, span, own).map(corrected))));
}

/** A word with its hyphens and inner full stops, a genitive's ending, or a mark. */
const piece =
  /\p{L}\.(?:\p{L}\.)+|['’](?:s|re|ve|ll|d|m)\b|[\p{L}\p{N}\p{M}]+(?:(?:[-&]|[.,](?=\d)|['’](?!(?:s|re|ve|ll|d|m)\b))[\p{L}\p{N}\p{M}]+)*|\S/gu;

type Piece = { from: number; to: number; mention: Mention | null };

/** Words and marks by themselves, names as one, each tagged. */
function separated(paragraph: string, span: Span, mentions: readonly Mention[]): Word[] {
  const text = paragraph.slice(span.from, span.to);
  const tagged = nlp(text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"')).json() as Tagged[];
  const terms = tagged.flatMap((sentence) => sentence.terms).filter((term) => term.text !== "");
  let next = 0;
  return piecesOf(paragraph, span, mentions).map((piece) => {
    const word = bareWord(paragraph, span, piece);
    if (word.tag === "mark") return word;
    const at = findTerm(terms, next, word.lower.split(/\s+/).at(-1) ?? word.lower);
    if (at >= 0) next = at + 1;
    return word.mention
      ? word
      : { ...word, ...tagOf(word.lower, terms[at]?.tags ?? [], word.text) };
  });
}

/** A piece as a word that is a name or a mark, and a noun until it is tagged. */
function bareWord(paragraph: string, span: Span, { from, to, mention }: Piece): Word {
  const text = paragraph.slice(from, to);
  const lower = text.toLowerCase().replace(/’/g, "'");
  const spaced = from > span.from && /\s/.test(paragraph[from - 1] ?? "");
  const isMark = !/[\p{L}\p{N}]/u.test(text);
  const named = mention?.use === "adjective" ? ("adjective" as const) : ("name" as const);
  const unnamed = isMark ? ("mark" as const) : ("noun" as const);
  return { text, lower, from, to, spaced, mention, form: null, tag: mention ? named : unnamed };
}

function piecesOf(paragraph: string, span: Span, mentions: readonly Mention[]): Piece[] {
  const pieces: Piece[] = [];
  let from = span.from;
  const between = (to: number) => {
    const found = [...paragraph.slice(from, to).matchAll(piece)];
    const start = from;
    pieces.push(
      ...found.map(({ 0: text, index }) => ({
        from: start + index,
        to: start + index + text.length,
        mention: null,
      })),
    );
  };
  for (const mention of mentions) {
    between(mention.from);
    pieces.push({ from: mention.from, to: mention.to, mention });
    from = mention.to;
  }
  between(span.to);
  return pieces;
}

function findTerm(terms: readonly Term[], from: number, lower: string): number {
  for (let i = from; i < Math.min(terms.length, from + 9); i++) {
    const text = terms[i]?.text.toLowerCase().replace(/’/g, "'") ?? "";
    if (text === lower || lower.startsWith(text) || text.startsWith(lower)) return i;
  }
  return -1;
}
