import nlp from "compromise/two";
import type { Word } from "./word";

/** A finite verb with its auxiliaries: where it stands among the words, and what the grammar says of it. */
export type VerbGroup = {
  at: number;
  /** The first word after it. */
  end: number;
  head: number;
  /** The dictionary's form of the head. */
  lemma: string;
  negated: boolean;
  passive: boolean;
  modal: string | null;
  tense: "past" | "present" | "perfect" | "future" | "conditional";
};

const finiteAuxiliary = /^(?:is|are|was|were|am|has|have|had|do|does|did)(?:n't)?$|^'(?:re|ve)$/;

/** The finite verbs of a sentence, in order. */
export function verbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!startsGroup(words, i)) continue;
    const group = groupAt(words, i);
    groups.push(group);
    i = group.end - 1;
  }
  return withoutReduced(words, groups);
}

function startsGroup(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if (word.tag === "modal") return true;
  if (word.tag === "auxiliary")
    return finiteAuxiliary.test(word.lower) && words[i - 1]?.tag !== "to";
  if (word.tag !== "verb" || word.form === "gerund" || word.form === "participle") return false;
  if (words[i - 1]?.tag === "to" || words[i - 1]?.tag === "preposition") return false;
  return word.form === "past" || word.form === "present" || hasPluralSubject(words, i);
}

function hasPluralSubject(words: readonly Word[], i: number): boolean {
  const before = words.slice(0, i).findLast(({ tag }) => tag !== "adverb");
  if (!before || before.tag === "mark" || before.tag === "conjunction") return false;
  return ["noun", "name", "pronoun", "relative"].includes(before.tag);
}

function groupAt(words: readonly Word[], at: number): VerbGroup {
  const head = headFrom(words, at);
  const chain = words.slice(at, head + 1);
  const headWord = words[head];
  const be = chain
    .slice(0, -1)
    .some(({ lower }) => /^(?:is|are|was|were|be|been|being)(?:n't)?$/.test(lower));
  return {
    at,
    end: head + 1,
    head,
    lemma: lemmaOf(headWord),
    negated:
      chain.some((word, i) => negates(word, chain[i + 1])) ||
      negates(words[head + 1], words[head + 2]),
    passive: be && (headWord?.form === "past" || headWord?.form === "participle"),
    modal: chain[0]?.tag === "modal" ? chain[0].lower : null,
    tense: tenseOf(chain),
  };
}

/** The last verb of the group that begins at a place. */
function headFrom(words: readonly Word[], at: number): number {
  let head = at;
  for (let j = at + 1; j < words.length; j++) {
    const tag = words[j]?.tag;
    if (tag === "adverb" || tag === "not") continue;
    if (!continues(words, head, j)) break;
    head = j;
  }
  return head;
}

/** "not", but not that of "not only". */
function negates(word: Word | undefined, next: Word | undefined): boolean {
  const isHalf = /^(?:only|just|merely|simply)$/.test(next?.lower ?? "");
  return (word?.tag === "not" && !isHalf) || /n't$|^cannot$/.test(word?.lower ?? "");
}

/** Whether the word goes on with the group whose last verb stands at `head`. */
function continues(words: readonly Word[], head: number, j: number): boolean {
  const last = words[head];
  const word = words[j];
  if (!last || !word || (word.tag !== "verb" && word.tag !== "auxiliary")) return false;
  if (last.tag === "modal" || /^(?:do|does|did)(?:n't)?$/.test(last.lower)) return true;
  return last.tag === "auxiliary" && (word.tag === "auxiliary" || word.form !== "base");
}

function tenseOf(chain: readonly Word[]): VerbGroup["tense"] {
  const [first] = chain;
  if (!first) return "present";
  if (/^(?:will|shall|won't|'ll)$/.test(first.lower)) return "future";
  if (first.tag === "modal") return "conditional";
  if (/^(?:has|have)(?:n't)?$|^'ve$/.test(first.lower) && chain.length > 1) return "perfect";
  if (/^(?:was|were|had|did)(?:n't)?$/.test(first.lower)) return "past";
  return first.form === "past" ? "past" : "present";
}

/** Of two verbs with nothing between them to part two clauses, one tells of a noun: "a contract signed by both". */
function withoutReduced(words: readonly Word[], groups: readonly VerbGroup[]): VerbGroup[] {
  const reduced = new Set(
    groups.filter(
      (group) =>
        isBare(words, group) &&
        (followedBy(words, group) || lacksObject(words, group, groups)) &&
        words[group.at - 1]?.tag === "noun",
    ),
  );
  groups.forEach((group, i) => {
    const next = groups[i + 1];
    if (!next || words.slice(group.end, next.at).some(partsClauses)) return;
    const before = words.slice(groups[i - 1]?.end ?? 0, group.at);
    if (before.some(({ lower }) => /^(?:who|which|whose|whom)$/.test(lower))) return;
    const [first, second] = [group, next].map((one) => isBare(words, one));
    if (second && !(first && followedBy(words, group))) reduced.add(next);
    else if (first) reduced.add(group);
  });
  return groups.filter((group) => !reduced.has(group));
}

function partsClauses({ tag, lower }: Word): boolean {
  return ["subordinator", "relative", "conjunction"].includes(tag) || /^[,;:—–]$/.test(lower);
}

function isBare(words: readonly Word[], { at, head, end }: VerbGroup): boolean {
  const next = words[end];
  return (
    at === head &&
    words[head]?.form === "past" &&
    (!next || ["preposition", "to", "adverb", "subordinator", "mark"].includes(next.tag))
  );
}

/** Verbs that are nothing without what is done: behind a noun and without an object they tell what was done to it. */
const transitive =
  /^(?:express|identify|mention|name|sign|make|take|build|give|list|describe|produce|publish|adopt|propose|raise|use|impose|issue|release|commit|hold|provide|supply|establish|create|contain|include|call|entitle|lay|set|bring|send|put|find|see|wound|kill)$/;

/** "the aims expressed in it were …": no verb of the sentence, where another comes. */
function lacksObject(words: readonly Word[], group: VerbGroup, all: readonly VerbGroup[]): boolean {
  const isLed = words[group.end]?.tag === "preposition" && transitive.test(group.lemma);
  const isSubject = !all.some(({ at }) => at < group.at);
  return isLed && isSubject && all.some(({ at }) => at > group.at);
}

function followedBy(words: readonly Word[], { end }: VerbGroup): boolean {
  return words[end]?.lower === "by";
}

type Transform = { verb: { toInfinitive(verb: string, model: object, tense: string): string } };

function lemmaOf(word: Word | undefined): string {
  if (!word) return "";
  if (/^(?:is|are|was|were|be|been|being|am|'re)(?:n't)?$/.test(word.lower)) return "be";
  if (/^(?:has|have|had|having|'ve)(?:n't)?$/.test(word.lower)) return "have";
  if (/^(?:do|does|did)(?:n't)?$/.test(word.lower)) return "do";
  if (word.form === "base" || word.form === null) return word.lower;
  const tense = {
    past: "PastTense",
    present: "PresentTense",
    gerund: "Gerund",
    participle: "Participle",
  }[word.form];
  const { verb } = (nlp.methods() as { two: { transform: Transform } }).two.transform;
  return verb.toInfinitive(word.lower, nlp.model(), tense);
}
