import { type Clause, clausesIn } from "./clause";
import { isThing } from "./thing";
import { verbGroups } from "./verb-group";
import type { Word } from "./word";

/** "a trend where Norvia leads", "near Kestria, which owns it": what is so of a thing named in passing. */
export function relativesIn(clause: Clause): Clause[] {
  return clause.rest.flatMap((word, at) => {
    const isRelative = /^(?:which|who|that|where)$/.test(word.lower) && word.tag !== "determiner";
    return isRelative && at > 0 ? relativeAt(clause, at) : [];
  });
}

/** "a field where Norvia leads": without the field, more would be said. */
const bounding =
  /^(?:areas?|fields?|domains?|sectors?|spheres?|respects?|aspects?|cases?|situations?|issues?|contexts?|points?)$/;

function relativeAt({ rest, verb }: Clause, at: number): Clause[] {
  const words = endedAt(rest.slice(at + 1));
  const led = rest[at - 1];
  if (rest[at]?.lower === "which" && led?.tag === "preposition") return within(rest, at, words);
  const isOwn = verbGroups(words)[0]?.at === firstSaid(words);
  const thing = thingBefore(rest, at);
  if (rest[at]?.lower === "where")
    return bounding.test(thing.at(-1)?.lower ?? "") ? [] : placed(words);
  if (!isOwn || thing.length === 0) return [];
  const isPredicate = verb.lemma === "be" && at <= thing.length + 1;
  return isPredicate ? [] : parsedAs(words, thing);
}

/** Where the verb stands of which the relative word is the subject: at once, or after adverbs. */
function firstSaid(words: readonly Word[]): number {
  return words.findIndex(({ tag }) => tag !== "adverb" && tag !== "mark");
}

/** "…, in which Norvia leads": what is so, and in what. */
function within(rest: readonly Word[], at: number, words: readonly Word[]): Clause[] {
  const led = rest[at - 1];
  const thing = thingBefore(rest, at - 1);
  const isNamed = thing.some(({ mention }) => mention);
  return led && isNamed ? placed(words).map((one) => ({ ...one, front: [led, ...thing] })) : [];
}

/** What is so there, told by itself. */
function placed(words: readonly Word[]): Clause[] {
  return clausesIn(words).slice(0, 1);
}

function parsedAs(words: readonly Word[], subject: readonly Word[]): Clause[] {
  const [first] = clausesIn([...subject, ...words]);
  return first ? [first] : [];
}

/** A relative clause ends where another thing begins: at a comma behind its verb, or at a dash. */
function endedAt(words: readonly Word[]): readonly Word[] {
  const [verb] = verbGroups(words);
  const end = words.findIndex(({ lower }, i) => /^[,;:—–]$/.test(lower) && i > (verb?.end ?? 0));
  return end < 0 ? words : words.slice(0, end);
}

/** The thing that stands before a place, back to its article or its name. */
function thingBefore(words: readonly Word[], at: number): readonly Word[] {
  const end = words[at - 1]?.lower === "," ? at - 1 : at;
  const head = words[end - 1];
  if (!head || !isThing(head)) return [];
  const isInside = ({ tag, lower }: Word) =>
    lower === "of" ||
    ["noun", "name", "adjective", "possessive", "number", "determiner"].includes(tag);
  const start = words.slice(0, end).findLastIndex((word) => !isInside(word)) + 1;
  return words.slice(start, end);
}
