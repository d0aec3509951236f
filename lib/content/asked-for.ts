import type { Entity } from "./course";
import { wordsOf } from "./fold";
import { sameStem } from "./same-stem";

/** "Which Russian general", "at which training ground", "what type of aircraft": three words on. */
const asksWhat = /^(?!wh(?:o|om|ose|en|ere)\b|how\b)/i;
const asked = /\b(?:which|what)\s+(?:(?:type|kind|sort)s?\s+of\s+)?(\S+(?:\s+\S+){0,2})/i;

/** What follows the noun says what was done, and by whom: "which state | did Russia", "which army | Laos". */
const afterNoun =
  /(?:^|\s+)(?:(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|may|might)\b|(?<=[a-z,]\s+)\p{Lu}).*/u;

/**
 * Whether the question's own words let the other entity be meant: where it calls the key what the key
 * is ("Which exercise …", "Which type of tank …"), the other must be called so as well, by name or
 * gloss.
 */
export function isAskedFor(question: string, key: Entity, other: Entity): boolean {
  return sharesWhatIsSaid(wordsAsked(question), key, other);
}

/**
 * Whether the noun alone by which the question asks shuts the other entity out. To say so of what
 * follows it would be rash: "which state did Palune help" does not ask for who is known for Palune.
 */
export function isShutOut(question: string, key: Entity, other: Entity): boolean {
  return !sharesWhatIsSaid(wordsAsked(question).replace(afterNoun, ""), key, other);
}

function wordsAsked(question: string): string {
  const [, words = ""] = (asksWhat.test(question) && asked.exec(question)) || [];
  return words;
}

function sharesWhatIsSaid(words: string, key: Entity, other: Entity): boolean {
  const [called, others] = [key, other].map(({ name, gloss }) => wordsOf(`${name} ${gloss}`));
  return wordsOf(words)
    .filter((word) => word.length >= 4 && called?.some((own) => sameStem(own, word)))
    .every((word) => others?.some((own) => sameStem(own, word)));
}
