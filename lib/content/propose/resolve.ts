import { bareName, betweenWhom, pointedAt, pointsBack } from "./described";
import { bothOf, meantBy, ownerFilled } from "./pronoun";
import { endings } from "./reword/endings";
import type { Scene } from "./scene";
import type { Clause } from "./text/clause";
import type { Word } from "./text/word";

/** A clause whose words mean something by themselves, and whether a pronoun was filled to make it so. */
export type Resolved = { clause: Clause; filled: boolean };

/** A clause without pronouns and descriptions that hang on sentences before; null where that cannot be had. */
export function resolved(clause: Clause, scene: Scene): Resolved | null {
  if (clause.rest.length === 0 && !clause.verb.passive) return null;
  if (isNoSubject(clause) || hasNobodyMeant(clause)) return null;
  const bare = { ...clause, subject: bareName(clause.subject, scene) };
  const subject = isExpletive(clause) ? clause.subject : subjectMeant(bare, scene);
  const rest = anchored(clause.rest);
  const front = anchored(clause.front);
  if (!subject || !rest || !front) return null;
  const filled = subject.some((word, i) => word.text !== bare.subject[i]?.text);
  return { clause: { ...clause, subject, rest, front }, filled };
}

/** An order, a heading before a colon, or a deed of the writer, who tells of opinions only by being somebody. */
function isNoSubject({ subject, verb }: Clause): boolean {
  const [first] = subject;
  const isDoing = first?.lower === "i" && verb.lemma !== "be";
  return (
    (first?.tag === "verb" && first.form !== "gerund") ||
    isDoing ||
    subject.some(({ lower }) => lower === ":")
  );
}

/** "them", where the clause has named nothing that they can be. */
function hasNobodyMeant({ subject, rest }: Clause): boolean {
  const words = [...subject, ...rest];
  const at = words.findIndex(({ lower }, i) => i > 0 && /^(?:them|they|themselves)$/.test(lower));
  const isSeveral = ({ tag, lower }: Word) =>
    (tag === "noun" && /s$/.test(lower)) || lower === "and";
  return at > 0 && !words.slice(0, at).some(isSeveral);
}

const judged =
  /^(?:surprising|clear|likely|unlikely|possible|impossible|true|hard|better|worse|strange|easy|difficult|important|necessary|wrong|enough)$/;

/** "It is hard to say whether": it stands for nothing. */
function isExpletive({ subject, verb, rest }: Clause): boolean {
  if (subject.length !== 1 || subject[0]?.lower !== "it" || verb.lemma !== "be") return false;
  const at = rest.findIndex(({ tag }) => tag === "adjective" || tag === "noun");
  const opens = ({ tag, lower }: Word) =>
    tag === "to" || tag === "relative" || lower === "for" || lower === "if";
  return judged.test(rest.at(-1)?.lower ?? "") || (at >= 0 && rest.slice(at + 1).some(opens));
}

function subjectMeant({ subject, front, rest }: Clause, scene: Scene): readonly Word[] | null {
  const [first] = subject;
  if (!first) return rest[0]?.lower === "there" ? [] : null;
  if (first.tag === "preposition" || /^(?:including|according|based)$/.test(first.lower))
    return null;
  if (subject.length === 1 && first.tag === "pronoun") return meantBy(first, front, scene);
  const link = sidesLink(subject);
  if (link) return bothOf({ ...link, place: first }, scene);
  if (pointsBack(subject, scene)) return pointedAt(subject, scene);
  const isParted = rest.some(({ lower }) => lower === "between");
  const filled = ownerFilled(isParted ? subject : betweenWhom(subject, scene), scene);
  const isFree = filled?.every((word, i) => !hangs(word, filled[i + 1], filled[i - 1]));
  return filled && isFree ? filled.map(unpointed) : null;
}

const sides =
  /^(?:side|sides|countries|country|states|state|nations|governments|government|parties|party|neighbours|neighbors)$/;

/** "both sides", "the two states", "neither party": how the two are joined; null where others are meant. */
function sidesLink(words: readonly Word[]): { opening: string | null; link: string } | null {
  const [first, second] = words;
  if (words.length > 3 || !sides.test(words.at(-1)?.lower ?? "")) return null;
  if (first?.lower === "neither") return { opening: "neither", link: "nor" };
  const isTwo =
    first?.lower === "both" ||
    (/^(?:the|these)$/.test(first?.lower ?? "") && second?.lower === "two");
  return isTwo ? { opening: null, link: "and" } : null;
}

/** What follows the verb, up to what hangs on another sentence; null where nothing is left. */
function anchored(words: readonly Word[]): readonly Word[] | null {
  const at = words.findIndex((word, i) => hangs(word, words[i + 1], words[i - 1]));
  const whole = at < 0 ? words : endings(words).find(({ length }) => length <= at);
  return whole ? whole.map(unpointed) : null;
}

function hangs(word: Word, next: Word | undefined, before: Word | undefined): boolean {
  if (/^(?:we|us|our|my|me|you|your|i)$/.test(word.lower) && !word.mention) return true;
  if (/^(?:this|that|these|those)$/.test(word.lower) && word.tag === "determiner") {
    return !next || !["noun", "adjective", "number", "name"].includes(next.tag);
  }
  return word.lower === "so" && before?.lower === "do";
}

/** "this plan" as "the plan": what it points at stands in the statement or not at all. */
function unpointed(word: Word): Word {
  const points = /^(?:this|these|those)$/.test(word.lower) && word.tag === "determiner";
  return points ? { ...word, text: "the", lower: "the" } : word;
}
