import { firstCut, mainGroup } from "./clause-cut";
import { frontWithout, withoutConnectives } from "./connectives";
import { openingOf } from "./opening";
import { isThing, trimmed } from "./thing";
import { type VerbGroup, verbGroups } from "./verb-group";
import type { Word } from "./word";

/** One thing that a sentence says: who, does, what; and what opens or limits it. */
export type Clause = {
  /** The word that ties it to the clause before: "because", "and", "which"; null for the first. */
  link: string | null;
  front: readonly Word[];
  subject: readonly Word[];
  verb: VerbGroup;
  /** From the first auxiliary to the head. */
  verbWords: readonly Word[];
  rest: readonly Word[];
  /** Told in passing, within another clause. */
  isInner?: true;
};

/** The clauses of a sentence in order, each with its own subject where it has none of its own. */
export function clausesIn(words: readonly Word[]): Clause[] {
  return parse({ words, link: null, inherited: [] });
}

/** A part of a sentence still to be read: its words, what ties it to the one before, and whose it is without a subject of its own. */
type Part = { words: readonly Word[]; link: string | null; inherited: readonly Word[] };

function parse({ words: all, link, inherited }: Part): Clause[] {
  const whole = trimmed(all);
  const words = whole[0]?.lower === "that" && whole[0].tag === "relative" ? whole.slice(1) : whole;
  const groups = verbGroups(words);
  const { start, front, conceded } = openingOf(words, groups);
  const main = mainGroup({ words, groups }, start);
  if (!main) return [];
  const { own, adverbs } = subjectOf(words.slice(start, main.at));
  const hasGap = link === "which" && own.some(isThing);
  if (hasGap) return [];
  const subject = own.some(isThing) ? own : inherited;
  const cut = firstCut({ words, groups }, main);
  const rest = trimmed(words.slice(main.end, cut));
  const clause: Clause = {
    link,
    front: withoutConnectives(frontWithout(front)),
    subject,
    verb: main,
    verbWords: withoutConnectives([...adverbs, ...words.slice(main.at, main.end)]),
    rest: withoutConnectives(rest),
  };
  return [
    ...conceded.flatMap((one) => parse({ ...one, inherited: [] })),
    clause,
    ...absoluteIn(rest),
    ...tailClauses(words.slice(cut), subject, rest),
  ];
}

/** "…, with relations raised to a partnership in 2009": what became of something meanwhile. */
function absoluteIn(rest: readonly Word[]): Clause[] {
  const at = rest.findIndex(({ lower }, i) => lower === "with" && rest[i - 1]?.lower === ",");
  const done = rest.findIndex(
    ({ tag, form }, i) =>
      i > at + 1 && tag === "verb" && (form === "past" || form === "participle"),
  );
  const verb = rest[done];
  const subject = rest.slice(at + 1, done);
  const isPlain = subject.length <= 5 && subject.every(({ tag }) => tag !== "mark" && tag !== "to");
  if (at < 0 || !verb || !isPlain) return [];
  const text = /s$/.test(subject.at(-1)?.lower ?? "") ? "were" : "was";
  const be: Word = { ...verb, text, lower: text, tag: "auxiliary", form: null };
  return parse({ words: [...subject, be, ...rest.slice(done)], link: "and", inherited: [] });
}

/** A subject without the adverbs around it; those after it belong to the verb. */
function subjectOf(before: readonly Word[]) {
  const words = trimmed(before);
  const first = words.findIndex(
    ({ tag, mention }) => (tag !== "adverb" && tag !== "mark") || mention,
  );
  const last = words.findLastIndex(({ tag }) => tag !== "adverb" && tag !== "not");
  const isLed = words[0]?.lower === "so" && words.length > 1;
  const isCompared = words[first]?.lower === "than" || words[first - 1]?.lower === "more";
  const own = trimmed(words.slice(isCompared ? 0 : Math.max(first, isLed ? 1 : 0), last + 1));
  return { own, adverbs: words.slice(last + 1) };
}

function tailClauses(
  tail: readonly Word[],
  subject: readonly Word[],
  rest: readonly Word[],
): Clause[] {
  const opening = tail.slice(0, 4).map(({ lower }) => lower);
  if (tail.length === 0 || /^(?:, )?as (?:if|though)\b/.test(opening.join(" "))) return [];
  const found = tail.slice(0, 3).findIndex(isLink);
  const at = Math.max(found, 0);
  const words = tail.slice(at + 1);
  const link = found < 0 ? "and" : (tail[at]?.lower ?? "and");
  const isRelative = tail[at]?.tag === "relative";
  const inside = tail[at - 1];
  if (isRelative && inside?.tag === "preposition")
    return fronted(words, [inside, ...lastNoun(rest)]);
  return parse({
    words,
    link,
    inherited: isRelative && link !== "that" ? lastNoun(rest) : subject,
  });
}

function isLink({ tag }: Word): boolean {
  return tag === "conjunction" || tag === "subordinator" || tag === "relative";
}

/** "…, in which Norvia leads": what is so, and in what. */
function fronted(words: readonly Word[], front: readonly Word[]): Clause[] {
  if (front.length < 2) return [];
  const [first, ...more] = parse({ words, link: "and", inherited: [] });
  return first ? [{ ...first, front }, ...more] : [];
}

/** The noun that a relative clause tells of: the last one before it. */
function lastNoun(rest: readonly Word[]): readonly Word[] {
  const at = rest.findLastIndex(isThing);
  return at < 0 ? [] : rest.slice(at, at + 1);
}
