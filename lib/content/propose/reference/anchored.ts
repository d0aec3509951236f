import { endings } from "@/lib/content/propose/reword/endings";
import type { Scene } from "@/lib/content/propose/scene";
import type { Word } from "@/lib/content/propose/text/word";
import { type Hanging, hangingIn } from "./hanging";
import { namedBefore } from "./named";

/** Words with what hangs on sentences before called by its name, up to what cannot be; null where nothing is left. */
export function anchored(
  words: readonly Word[],
  before: readonly Word[],
  scene: Scene,
): readonly Word[] | null {
  const [first] = hangingIn(words, before);
  if (!first) return words;
  if (isTime(words, first)) {
    const dated = words.some(({ amount }) => amount)
      ? inPeriod(words, first, scene)
      : without(words, first);
    return dated && anchored(dated, before, scene);
  }
  const name = namedBefore(words.slice(first.from, first.to), scene);
  if (!name) return endings(words).find(({ length }) => length <= first.from) ?? null;
  const led = [...words.slice(0, first.from), ...name];
  const rest = anchored(words.slice(first.to), [...before, ...led], scene);
  return rest && [...led, ...rest];
}

/** "in the following year", after a date that nobody knows: what is told is so without it, unless it is a figure. */
function isTime(words: readonly Word[], { from, to }: Hanging): boolean {
  const last = words[to - 1]?.lower ?? "";
  return from > 0 && /^(?:year|month|week|day|time|period|decade)s?$/.test(last);
}

/** A figure "in the same years" with the years that were told before; null where none were. */
function inPeriod(words: readonly Word[], { from, to }: Hanging, { period }: Scene) {
  const isSame = words[from + 1]?.lower === "same";
  const start = words[from - 1]?.tag === "preposition" ? from - 1 : from;
  const place = words[start];
  if (!period || !isSame || !place) return null;
  const years = period.map((word) => ({ ...word, from: place.from, to: place.to, spaced: true }));
  return [...words.slice(0, start), ...years, ...words.slice(to)];
}

function without(words: readonly Word[], { from, to }: Hanging): readonly Word[] {
  const isLed = words[from - 1]?.tag === "preposition";
  return [...words.slice(0, isLed ? from - 1 : from), ...words.slice(to)];
}

/** "these ties" of two who are named as "the ties", "at this stage" as "at that stage", "such a treaty" as "a treaty". */
export function unpointed(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    if (word.tag !== "determiner" || word.mention) return [word];
    if (word.lower === "such" && /^an?$/.test(next?.lower ?? "")) return [];
    if (!/^(?:this|these)$/.test(word.lower)) return [word];
    const text = /^(?:stage|point|time|moment|day|days)$/.test(next?.lower ?? "") ? "that" : "the";
    return [{ ...word, text, lower: text }];
  });
}

/** A subject with what hangs in it called by its name; null where that is not known, as nothing of it may be cut. */
export function anchoredWhole(
  words: readonly Word[],
  before: readonly Word[],
  scene: Scene,
): readonly Word[] | null {
  const [first] = hangingIn(words, before);
  if (!first) return words;
  const name = namedBefore(words.slice(first.from, first.to), scene);
  const rest = name && anchoredWhole(words.slice(first.to), [...before, ...words], scene);
  return rest && [...words.slice(0, first.from), ...name, ...rest];
}

const needed = /^(?:if|unless|without|when|so|as|until|only|given|despite)$/;

/** What stands in front of a clause; left out where it hangs on a sentence before and the rest holds without it. */
export function frontAnchored(front: readonly Word[], scene: Scene): readonly Word[] | null {
  const kept = anchored(front, [], scene);
  const isNeeded = needed.test(front[0]?.lower ?? "") || front.some(({ date }) => date);
  if (!isNeeded) return kept ?? [];
  return kept?.length === front.length ? kept : null;
}
