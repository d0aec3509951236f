import type { Clause } from "./clause";
import { trimmed } from "./thing";
import type { Word } from "./word";

/** "will build a port and train pilots", "wants to build a port and to train pilots": the second deed by itself. */
export function secondDeeds(clause: Clause): Clause[] {
  const { rest } = clause;
  if (clause.verb.negated || clause.verb.passive) return [];
  return rest.flatMap((word, at) => {
    const from = deedAfter(rest, at);
    if (word.lower !== "and" || from < 0 || at < 2) return [];
    const second = deedFrom(clause, at, from);
    return second ? [second] : [];
  });
}

/** Where a deed in its base begins right behind a place, with its adverbs; -1 where none does. */
function deedAfter(rest: readonly Word[], at: number): number {
  const from = rest[at + 1]?.tag === "to" ? at + 2 : at + 1;
  const verb = rest.findIndex(({ tag }, i) => i >= from && tag !== "adverb");
  return isDeed(rest[verb], rest[verb + 1]) && verb + 1 < rest.length ? from : -1;
}

/** A verb in its base; a word that a tagger calls a noun is one too where "the" or "its" comes at once. */
function isDeed(word: Word | undefined, next: Word | undefined): boolean {
  const isLeading = next?.tag === "determiner" || (next?.tag === "possessive" && next.spaced);
  return word?.tag === "verb" ? word.form === "base" : word?.tag === "noun" && isLeading;
}

/** What the deed hangs on: the last "to" before it, else the clause's own modal. */
function deedFrom(clause: Clause, at: number, from: number): Clause | null {
  const { rest, verbWords, verb } = clause;
  const before = rest.slice(0, at);
  if (before.at(-1)?.tag === "adverb") return null;
  if (before.some(({ tag }) => tag === "relative" || tag === "subordinator")) return null;
  const to = before.findLastIndex(({ tag }, i) => tag === "to" && rest[i + 1]?.tag === "verb");
  const tail = trimmed(rest.slice(from));
  const open = { ...clause, link: "and", front: [] };
  if (to >= 0) return { ...open, rest: [...rest.slice(0, to + 1), ...tail] };
  const modal = verbWords.find(({ tag }) => tag === "modal");
  const head = tail.findIndex(({ tag }) => tag !== "adverb");
  const lemma = tail[head]?.lower;
  if (!modal || lemma === undefined) return null;
  return {
    ...open,
    verb: { ...verb, lemma },
    verbWords: [modal, ...tail.slice(0, head + 1)],
    rest: tail.slice(head + 1),
  };
}
