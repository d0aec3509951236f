import type { Word } from "@/lib/content/propose/text/word";

/** There is one of each, whoever speaks. */
const unique =
  /^(?:world|west|east|north|south|past|future|present|end|beginning|start|internet|press|media|public|environment|climate|sea|sun|moon|earth|sky|poor|rich|rest|way|ground|market|time|times|centre|test|helm|fore|brink|table|north-?(?:east|west)|south-?(?:east|west)|\d+s)$/;

/** Of these a state has one: they are known where it is named. */
const ofState =
  /^(?:governments?|military|army|navy|police|parliaments?|presidents?|king|queen|economy|people|population|opposition|authorities|constitution|capital|leadership|leaders?|leader|elections?|currency|budget|courts?|junta|regime|country|state|nation|kingdom|republic|border|borders|ministry|minister|rebels|coup|war|generals|territory|coast)$/;

/** What is between two: it is known where both are named. */
const ofTwo =
  /^(?:relationship|relations|ties|links|talks|partnership|cooperation|alliance|friendship|two|sides|countries|states|nations|governments|parties|border)$/;

/** Of what sort something is: known by the word before it. */
const sphere = /^(?:realm|sphere|field|domain|sector|market|industry|front|arena|level|process)$/;

/** One of many, of whatever state it is. */
const oneOfMany =
  /^(?:company|companies|firm|firms|group|man|woman|men|women|official|officials|ship|bank|paper|newspaper|report|plan|deal|agreement|move|decision|proposal|statement|law|document|project|program|programme)$/;

const limiting =
  /^(?:first|second|third|last|only|sole|next|main|most|least|largest|\p{L}{3,}est|ultimate|usual|so-called)$/u;

/** A definite thing: its words from the article on, and where it stands among the clause's. */
export type Definite = { words: readonly Word[]; from: number; to: number };

/** The thing that begins with an article at a place. */
export function definiteAt(words: readonly Word[], from: number): Definite {
  const inside = ({ tag, lower, form }: Word) =>
    ["noun", "name", "adjective", "number", "adverb"].includes(tag) ||
    /^['’]s?$/.test(lower) ||
    (tag === "mark" && /^[-–]$/.test(lower)) ||
    (tag === "verb" && form === "participle");
  const length = words
    .slice(from + 1)
    .findIndex((word, i) => !inside(word) && !(i === 0 && word.lower === "following"));
  const to = length < 0 ? words.length : from + 1 + length;
  return { words: words.slice(from, to), from, to };
}

/** The noun that a thing is. */
export function headOf({ words }: Pick<Definite, "words">): Word | undefined {
  return words.slice(1).findLast(({ tag }) => tag === "noun" || tag === "name");
}

/**
 * Whether the clause itself says which thing is meant: by a name, by what tells it apart, by what belongs to it behind, by
 * having told of it before, or because there is but one.
 *
 * @param before the words of the clause that are read before it
 */
export function isAnchored(thing: Definite, clause: readonly Word[], before: readonly Word[]) {
  const head = headOf(thing) ?? thing.words.at(-1);
  const isLimited = thing.words.some(
    ({ lower, amount, date }) => limiting.test(lower) || amount !== undefined || date,
  );
  return (
    head !== undefined &&
    (isNamed(thing, head) || isLimited || isKnown(thing, head, before) || goesOn(clause, thing.to))
  );
}

function isNamed({ words }: Definite, head: Word): boolean {
  const isName = ({ mention, text, tag }: Word) =>
    (mention !== null && mention.use !== "adjective") ||
    (mention === null && (tag === "name" || tag === "noun") && /^\p{Lu}/u.test(text));
  if (words.slice(1).some(isName)) return true;
  const isOfPlace = words.slice(1).some(({ mention, text }) => mention || /^\p{Lu}/u.test(text));
  return isOfPlace && !oneOfMany.test(head.lower);
}

function isKnown({ words }: Definite, { lower }: Word, before: readonly Word[]): boolean {
  if (unique.test(lower) || (words.length > 2 && sphere.test(lower))) return true;
  const isTold = before.some((word) => word.lower === lower && word.tag === "noun");
  return isTold || isKnownByName(lower, before);
}

/** "The army" of a state that was named, "the relationship" of two. */
export function isKnownByName(lower: string, before: readonly Word[]): boolean {
  const named = new Set(before.flatMap(({ mention }) => mention?.id ?? []));
  return (ofState.test(lower) && named.size > 0) || (ofTwo.test(lower) && named.size > 1);
}

/** "the talks between …", "the ships that …", "the bridge built by …", "the need to …". */
function goesOn(clause: readonly Word[], at: number): boolean {
  const next = clause[at];
  if (!next) return false;
  if (next.tag === "relative" || next.tag === "pronoun" || next.tag === "to") return true;
  if (next.tag === "verb") return next.form === "past" || next.form === "gerund";
  const isTime = /^(?:during|since|after|before|by|as|until|despite|from|following)$/;
  const behind = clause[at + 1];
  const isDated = behind === undefined || behind.date !== undefined;
  return next.tag === "preposition" && !isTime.test(next.lower) && !isDated;
}
