import type { Word } from "@/lib/content/propose/text/word";
import { bounding, isCircumstance } from "./complements";

/** The places at which words may end without leaving a thing half said, the longest first. */
export function endings(words: readonly Word[]): readonly (readonly Word[])[] {
  const places = words.flatMap((word, i) => (i >= 1 && mayEndBefore(words, i, word) ? [i] : []));
  return places.toReversed().map((at) => words.slice(0, at));
}

function mayEndBefore(words: readonly Word[], i: number, { tag, lower }: Word): boolean {
  const before = words[i - 1];
  const isThing = before !== undefined && ["noun", "name", "number"].includes(before.tag);
  if (!isThing) return before?.tag === "adverb" && tag === "mark";
  switch (tag) {
    case "mark":
      return /^[,;:—–]$/.test(lower) && !goesOn(words, i);
    case "subordinator":
      return !bounding.test(lower);
    case "relative":
      return (
        before.tag === "noun" &&
        words[i - 2]?.tag !== "preposition" &&
        !words.slice(Math.max(0, i - 4), i).some(narrows)
      );
    case "to":
      return isPurpose(words, i);
    case "verb":
      return isDescribing(words, i);
    default:
      return tag === "preposition" && (isCircumstance(words, i) || isRespect(words, i));
  }
}

/** "a parade marking …", "a fee paid by …": what tells more of a thing that is told whole, as one of its sort. */
function isDescribing(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const article = words.slice(Math.max(0, i - 4), i).findLast(({ tag }) => tag === "determiner");
  const isDone = word?.form === "past" && words[i + 1]?.lower === "by";
  return /^an?$/.test(article?.lower ?? "") && (word?.form === "gerund" || isDone);
}

/** "with respect to", "with regard to": the rest stays whole without it. */
function isRespect(words: readonly Word[], i: number): boolean {
  return (
    /^(?:with|in)$/.test(words[i]?.lower ?? "") &&
    /^(?:respect|regard)$/.test(words[i + 1]?.lower ?? "")
  );
}

/** "all ships that …": without what follows, more would be said. */
function narrows({ lower }: Word): boolean {
  return /^(?:all|every|any|no|only|same|such|those)$/.test(lower);
}

/** What is nothing without what it is for. */
const waiting =
  /^(?:bid|effort|efforts|attempt|move|order|way|need|plan|plans|desire|willingness|ability|chance|opportunity|aim|step|steps|time|interest|interests|right|decision|proposal|offer|refusal|failure|option|capacity)$/;

/** "to help" after something that is whole already. */
function isPurpose(words: readonly Word[], i: number): boolean {
  const isWhole = words.slice(0, i - 1).some(({ tag }) => tag === "to" || tag === "preposition");
  const before = words[i - 1];
  return words[i + 1]?.tag === "verb" && isWhole && before !== undefined && !waits(before);
}

/** Whether a thing says nothing without what it is for: "a bid to …". */
export function waits({ lower }: Word): boolean {
  return waiting.test(lower);
}

function goesOn(words: readonly Word[], i: number): boolean {
  return /^(?:and|or)$/.test(words[i + 1]?.lower ?? "") || isListed(words, i);
}

/** A comma in a list parts nothing; one before "which" or "as if" opens no item. */
function isListed(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (next?.tag === "relative" || next?.tag === "subordinator") return false;
  return words
    .slice(i + 1, i + 9)
    .some(
      ({ lower }, k, after) =>
        lower === "and" &&
        !after.slice(0, k).some(({ tag }) => tag === "verb" || tag === "auxiliary"),
    );
}
