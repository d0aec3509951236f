import { bothOf } from "./pronoun";
import { plainWord, type Scene, wordFor } from "./scene";
import type { Word } from "./text/word";

const between =
  /^(?:relationship|relations|ties|cooperation|partnership|links|talks|negotiations|differences|challenges|disagreements|contacts|trade)$/;

const happening =
  /^(?:exercise|summit|meeting|conference|drill|war|event|gathering|talks|visit|dialogue)$/;

/** "Relations improved": between whom, where the sentence does not say it. */
export function betweenWhom(words: readonly Word[], scene: Scene): readonly Word[] {
  const last = words.at(-1);
  const isOpen = !words.some(({ mention, tag }) => mention || tag === "possessive");
  if (!last || !isOpen || !between.test(last.lower)) return words;
  const pair = bothOf({ opening: null, link: "and", place: last }, scene);
  return pair ? [...words, plainWord("between", "preposition", last), ...spaced(pair)] : words;
}

function spaced(words: readonly Word[]): Word[] {
  return words.map((word) => ({ ...word, spaced: true }));
}

/** Whether a subject points back: "this plan", "the summit" after a summit that was named. */
export function pointsBack(words: readonly Word[], { event }: Scene): boolean {
  const [first, second] = words;
  const isNamed =
    first?.lower === "the" && words.length === 2 && happening.test(second?.lower ?? "");
  return (isNamed && event !== null) || /^(?:this|these|that|those|such)$/.test(first?.lower ?? "");
}

/** "this exercise", where an event was named before; "these challenges" between two; null where nobody can say which. */
export function pointedAt(words: readonly Word[], scene: Scene): readonly Word[] | null {
  const [first, ...more] = words;
  const noun = more.at(-1);
  if (!first || !noun) return null;
  const article = { ...first, text: "the", lower: "the" };
  if (more.length > 2 || more.some(({ mention }) => mention)) return [article, ...more];
  const event = happening.test(noun.lower) ? scene.event?.mention : null;
  if (event) return [wordFor(event.id, first, scene.gazetteer)];
  return between.test(noun.lower) ? betweenWhom([article, ...more], scene) : null;
}

/** "General Ada Lund, chief of staff," as "Ada Lund": the title and the office are told by themselves. */
export function bareName(subject: readonly Word[], { gazetteer }: Scene): readonly Word[] {
  const isPerson = ({ mention }: Word) =>
    mention !== null && gazetteer.entities.get(mention.id)?.type === "person";
  const at = subject.findIndex(isPerson);
  const person = subject[at];
  const next = subject[at + 1];
  if (!person || subject.filter(isPerson).length > 1 || (next && next.lower !== ","))
    return subject;
  const before = subject.slice(0, at);
  const isShared = before.some(({ lower }, i) => lower === "and" && before[i - 1]?.mention);
  return before.every(isTitle) && !isShared ? [person] : subject;
}

function isTitle({ tag, mention, text, lower }: Word): boolean {
  const isCapital = /^\p{Lu}/u.test(text);
  return (
    mention !== null ||
    tag === "mark" ||
    isCapital ||
    /^(?:and|of|for|the|former|then|by)$/.test(lower)
  );
}
