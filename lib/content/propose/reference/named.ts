import { bothOf } from "@/lib/content/propose/pronoun";
import { type Scene, wordFor } from "@/lib/content/propose/scene";
import type { Word } from "@/lib/content/propose/text/word";

/** Sorts of bodies and places, and the words that mean one of them. */
const sorts: readonly { type: string; called: RegExp }[] = [
  { type: "region", called: /^region$/ },
  { type: "state", called: /^(?:country|state|nation|kingdom|republic)$/ },
  {
    type: "organisation",
    called:
      /^(?:company|firm|bank|agency|group|bloc|party|union|alliance|organi[sz]ation|body|institute|council)$/,
  },
  {
    type: "event",
    called: /^(?:exercise|summit|meeting|conference|drill|war|event|gathering|dialogue)$/,
  },
];

const sides =
  /^(?:sides|countries|states|nations|governments|parties|neighbours|neighbors|capitals)$/;

/** A thing that hangs on sentences before, as what they called it; null where none or more than one of them fits. */
export function namedBefore(words: readonly Word[], scene: Scene): readonly Word[] | null {
  const [place, second] = words;
  const head = words.findLast(({ tag }) => tag === "noun");
  if (!place || !head || words.some(({ lower }) => /^(?:such|other|former|latter)$/.test(lower)))
    return null;
  const isTwo = second?.lower === "two" || place.lower === "both";
  if (isTwo && words.length <= 3 && sides.test(head.lower)) {
    return bothOf({ opening: null, link: "and", place }, scene);
  }
  return sameCalled(words, head, scene) ?? onlyOne(words, head, scene);
}

/** "The rupee" where "Norvia's rupee" was told of, and no other. */
function sameCalled(words: readonly Word[], head: Word, { introduced }: Scene) {
  if (words.length > 3) return null;
  const fits = introduced.filter((one) => one.head === head.lower);
  const [one, ...more] = new Map(fits.map((fit) => [textOf(fit.words), fit.words])).values();
  const [place] = words;
  if (!one || !place || more.length > 0) return null;
  return one.map((word, i) => ({
    ...(i === 0 && /^an?$/.test(word.lower) ? { ...word, text: "the", lower: "the" } : word),
    from: place.from,
    to: place.to,
    ...(i === 0 && { spaced: place.spaced }),
  }));
}

/** "The region", "the company": the only one of its sort that was named lately. */
function onlyOne(words: readonly Word[], head: Word, scene: Scene): readonly Word[] | null {
  const sort = sorts.find(({ called }) => called.test(head.lower));
  const [place] = words;
  if (!sort || !place || words.length > 3) return null;
  const own = scene.heard.filter(({ id }) => scene.gazetteer.entities.get(id)?.type === sort.type);
  const here = own.filter(({ number }) => number === scene.number);
  const [id, ...others] = new Set((here.length > 0 ? here : own).map((one) => one.id));
  return id && others.length === 0 ? [wordFor(id, place, scene.gazetteer)] : null;
}

function textOf(words: readonly Word[]): string {
  return words.map(({ lower }) => lower).join(" ");
}
