import type { Entity } from "./course";
import { wordsOf } from "./fold";
import { sameStem } from "./same-stem";

/** "Which Russian general", "at which training ground", "what type of aircraft": three words on. */
const asksWhat = /^(?!wh(?:o|om|ose|en|ere)\b|how\b)/i;
const asked = /\b(?:which|what)\s+(?:(?:type|kind|sort)s?\s+of\s+)?(\S+(?:\s+\S+){0,2})/i;

/**
 * Whether the question's own words let the other entity be meant: where it calls the key what the key
 * is ("Which exercise …", "Which type of tank …"), the other must be called so as well, by name or
 * gloss.
 */
export function isAskedFor(question: string, key: Entity, other: Entity): boolean {
  const [, words = ""] = (asksWhat.test(question) && asked.exec(question)) || [];
  const [called, others] = [key, other].map(({ name, gloss }) => wordsOf(`${name} ${gloss}`));
  return wordsOf(words)
    .filter((word) => word.length >= 4 && called?.some((own) => sameStem(own, word)))
    .every((word) => others?.some((own) => sameStem(own, word)));
}
