import { type HeldWords, joined, type Word, wordsWithin } from "./held-words";

/** More words in a row than this are their author's, and have to be marked as a quotation. */
export const ownRun = 8;

/** A quotation has no more words. */
const quotable = 15;

/** So few words are a term or a name, which anybody may mark. */
const term = 3;

export type Quoting = {
  held: HeldWords;
  /** Names and titles, each of which is one word, however many it has. */
  names: readonly string[];
  /** Whether a text names whoever may be quoted in it; true where it need not. */
  namesSpeaker: (text: string) => boolean;
};

type Span = { start: number; end: number };

/** `isInvented`: it is marked as a quotation and no document has it, which may be a saying of nobody's. */
export type Fault = { message: string; isInvented: boolean };

/** What is wrong with how a text quotes: taken over unmarked, too long, not so in the texts, nobody's. */
export function quotationFaults(text: string, quoting: Quoting): Fault[] {
  const words = wordsWithin(text);
  const marked = [...text.matchAll(/“[^”]+”|"[^"]+"/gu)].map(({ 0: quotation, index }) => ({
    start: index,
    end: index + quotation.length,
  }));
  const inside = marked.map((span) => words.filter((word) => isWithin(word, span)));
  const whole = heldRuns(words, quoting).filter((run) => lengthOf(run, quoting) > quotable);
  const bare =
    whole.length > 0 ? [] : unmarked(words, marked).flatMap((part) => heldRuns(part, quoting));
  return [
    ...[...whole, ...bare].map((run) => takenOver(run)),
    ...inside.flatMap((quotation) => wrongQuotation(quotation, text, quoting) ?? []),
  ];
}

function isWithin({ start, end }: Span, around: Span): boolean {
  return start >= around.start && end <= around.end;
}

function unmarked(words: readonly Word[], marked: readonly Span[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (marked.some((span) => isWithin(word, span))) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

/** The runs of a document's words that are longer than may be our own. */
function heldRuns(words: readonly Word[], quoting: Quoting): Word[][] {
  const runs: Word[][] = [];
  for (let at = 0; at + ownRun < words.length; at += 1) {
    const run = runFrom(words, at, quoting.held);
    if (run.length > 0) at += run.length;
    if (lengthOf(run, quoting) > ownRun) runs.push(run);
  }
  return runs;
}

function runFrom(words: readonly Word[], start: number, { begins }: HeldWords): Word[] {
  const size = ownRun + 1;
  let end = start;
  while (end + size <= words.length && begins(joined(words.slice(end, end + size)))) end += 1;
  return end === start ? [] : words.slice(start, end + size - 1);
}

function lengthOf(run: readonly Word[], { names }: Quoting): number {
  if (run.length <= ownRun) return run.length;
  const text = names.reduce(
    (left, name) => left.replaceAll(` ${joined(wordsWithin(name))} `, " name "),
    ` ${joined(run)} `,
  );
  return text.trim().split(" ").length;
}

function takenOver(run: readonly Word[]): Fault {
  return fault(
    `"${joined(run)}" stands so in a document: say it in words of your own, or mark up to ${quotable} words as a quotation.`,
  );
}

function wrongQuotation(quotation: readonly Word[], text: string, quoting: Quoting): Fault | null {
  const said = joined(quotation);
  if (quotation.length <= term || isName(said, quoting)) return null;
  if (quotation.length > quotable) {
    return fault(`The quotation has ${quotation.length} words: shorten it to ${quotable}.`);
  }
  if (!quoting.held.stand(said)) {
    const message = `No document has "${said}": quote it word for word, or take the marks away.`;
    return { message, isInvented: true };
  }
  return quoting.namesSpeaker(text) ? null : fault(`Say who is quoted with "${said}".`);
}

function isName(said: string, { names }: Quoting): boolean {
  return names.some((name) => joined(wordsWithin(name)).includes(said));
}

function fault(message: string): Fault {
  return { message, isInvented: false };
}
