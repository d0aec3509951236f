import type { Tag, Word } from "./word";

/** A word among its sentence's others, in which a tagger reads some wrongly. */
type Place = {
  word: Word;
  before: Word | undefined;
  after: Word | undefined;
  words: readonly Word[];
  i: number;
};

type Correction = (place: Place) => Word | null;

/** Participles that mostly say of what sort a thing is. */
const sorts =
  /^(?:armou?red|developed|advanced|combined|shared|limited|alleged|planned|proposed|continued|increased|renewed|related|organi[sz]ed|divided|occupied|unmanned|guided|elected|improved|discounted|newly)$/;

const neverVerbs: ReadonlySet<string> = new Set([
  "ties",
  "arms",
  "troops",
  "works",
  "goods",
  "means",
  "firm",
  "firms",
]);

const contractions: Readonly<Record<string, string>> = {
  "'re": "are",
  "'ve": "have",
  "'ll": "will",
  "'m": "am",
  "'d": "would",
};

/** "they're" as "they are"; "that's" too, but not a genitive's ending; "it's been" as "it has been". */
const contracted: Correction = ({ word, before, words, i }) => {
  const isVerb =
    word.lower === "'s" &&
    /^(?:that|it|there|he|she|what|who|here|where)$/.test(before?.lower ?? "");
  const isPerfect = words.slice(i + 1, i + 4).some(({ lower }) => lower === "been");
  const spoken = isPerfect ? "has" : "is";
  const text = isVerb ? spoken : contractions[word.lower];
  if (!text || word.mention) return null;
  const tag = text === "will" || text === "would" ? "modal" : "auxiliary";
  return { ...word, text, lower: text, tag, form: null, spaced: true };
};

/** A sentence's first word in small letters, unless it is a name. */
const opening: Correction = ({ word, before, after, i }) => {
  const opens = i === 0 || (i === 1 && before?.tag === "mark");
  const isName =
    word.tag === "name" ||
    (/^(?:noun|adjective)$/.test(word.tag) && /^\p{Lu}/u.test(after?.text ?? ""));
  const isPlain = opens && !word.mention && !isName;
  return isPlain && /^\p{Lu}\p{Ll}+$/u.test(word.text) ? { ...word, text: word.lower } : null;
};

/** "both states' ministers": an apostrophe that owns. */
const owning: Correction = ({ word, before, after }) => {
  const isOwning = /^['’]$/.test(word.text) && !word.spaced && /s$/.test(before?.lower ?? "");
  return isOwning && after?.spaced ? { ...word, tag: "possessive" } : null;
};

/** "Western partners": a capital does not make a name. */
const capitalAdjective: Correction = ({ word, after }) =>
  word.tag === "name" &&
  !word.mention &&
  /(?:ern|ese|ian|ean|ish)$/.test(word.lower) &&
  after?.tag !== "mark"
    ? { ...word, tag: "adjective" }
    : null;

const inMay: Correction = ({ word, before, after }) =>
  word.lower === "may" && (before?.tag === "preposition" || after?.tag === "number")
    ? { ...word, tag: "noun" }
    : null;

const opensClause: ReadonlySet<Tag> = new Set([
  "verb",
  "modal",
  "auxiliary",
  "name",
  "pronoun",
  "determiner",
  "possessive",
]);

/** "that" which opens a clause and does not point at a thing: a verb comes after its noun, or at once, or something in front. */
const clauseThat: Correction = ({ word, before, after }) => {
  if (word.lower !== "that" || !after || !before || before.tag === "preposition") return null;
  const opensFront =
    /^(?:preposition|subordinator)$/.test(after.tag) ||
    /^(?:irrespective|regardless)$/.test(after.lower);
  const isFronted = /^(?:noun|auxiliary)$/.test(before.tag) && opensFront;
  const isClause =
    isFronted || opensClause.has(after.tag) || before.tag === "verb" || /s$/.test(after.lower);
  return isClause ? { ...word, tag: "relative" } : null;
};

/** "is emerging in": what is being done, not of what sort it is. */
const beingDone: Correction = ({ word, before, after }) => {
  const isDoing =
    /ing$/.test(word.lower) && word.tag === "adjective" && after?.tag === "preposition";
  return isDoing && /^(?:is|are|was|were|be|been)$/.test(before?.lower ?? "")
    ? { ...word, tag: "verb", form: "gerund" }
    : null;
};

/** "the newly built port", "combined forces": participles that tell of what sort. */
const participle: Correction = (place) =>
  isQualified(place) || isSort(place) ? { ...place.word, tag: "adjective", form: null } : null;

function isQualified({ word, before, words, i }: Place): boolean {
  const far = words[i - 2];
  const isAfterArticle = far?.tag === "determiner" && !far.mention;
  return word.form === "past" && before?.tag === "adverb" && isAfterArticle;
}

function isSort({ word, before, after }: Place): boolean {
  const acts = before === undefined || /^(?:pronoun|auxiliary|modal)$/.test(before.tag);
  return sorts.test(word.lower) && after?.tag === "noun" && !acts;
}

const nominal: ReadonlySet<Tag> = new Set(["determiner", "possessive", "adjective"]);

/** Verbs after "to" are in their base; after a determiner they are no verbs. */
const misread: Correction = ({ word, before }) => {
  if (word.tag !== "verb" || !before) return null;
  if (isThingAfter(word, before)) return { ...word, tag: "noun", form: null };
  if (before.tag === "to" || before.tag === "modal") return { ...word, form: "base" };
  return nominal.has(before.tag) ? afterArticle(word, before) : null;
};

/** What stands before a thing to say of what sort it is, and never does anything. */
const sortsOfThings =
  /^(?:arms|weapons|defen[cs]e|security|peace|trade|oil|gas|energy|border|air|sea|labou?r|stock|market|election|export|import|budget|police|nuclear|foreign)$/;

/** Things that are verbs too. */
const thingsToDo =
  /^(?:market|markets|trade|deal|deals|aid|plan|plans|force|forces|exercise|exercises|report|reports|visit|visits|vote|votes|attack|attacks|strike|strikes|patrol|patrols|export|exports|import|imports|control|controls|guard|guards|purchase|purchases|supply|supplies|test|tests|race|embargo)$/;

function isThingAfter(word: Word, before: Word): boolean {
  if (sortsOfThings.test(before.lower) && thingsToDo.test(word.lower)) return true;
  const isQualified = before.tag === "noun" || before.tag === "adjective";
  if (isQualified && /^(?:forces|matters)$/.test(word.lower)) return true;
  const isNever = neverVerbs.has(word.lower) && before.tag !== "to";
  return isNever || (/(?:ern|ese|ian|ean)$/.test(before.lower) && word.form !== "past");
}

function afterArticle(word: Word, before: Word): Word | null {
  const isPast = word.form === "past" || word.form === "participle";
  if (!isPast) return { ...word, tag: "noun", form: null };
  return before.mention ? null : { ...word, tag: "adjective", form: null };
}

/** The first that fits counts. */
const corrections: readonly Correction[] = [
  contracted,
  opening,
  owning,
  capitalAdjective,
  inMay,
  clauseThat,
  beingDone,
  participle,
  misread,
];

/** A word of a sentence as it is to be read beside its neighbours. */
export function corrected(word: Word, i: number, words: readonly Word[]): Word {
  const place = { word, before: words[i - 1], after: words[i + 1], words, i };
  for (const correction of corrections) {
    const other = correction(place);
    if (other) return other;
  }
  return word;
}
