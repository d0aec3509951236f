import { bothOf } from "./pronoun";
import type { Scene } from "./scene";
import type { Word } from "./text/word";

const sides = /^(?:sides|countries|states|nations|governments|neighbours|neighbors|parties)$/;

/** "ties between the two states" as "ties between Norvia and Kestria", where two are on the stage and the words name nobody. */
export function sidesNamed(words: readonly Word[], scene: Scene): readonly Word[] {
  if (words.some(({ mention }) => mention)) return words;
  const at = words.findIndex(
    ({ lower }, i) =>
      (lower === "both" && sides.test(words[i + 1]?.lower ?? "")) ||
      (lower === "two" && words[i - 1]?.lower === "the" && sides.test(words[i + 1]?.lower ?? "")),
  );
  const place = words[at];
  const pair = place && bothOf({ opening: null, link: "and", place }, scene);
  if (!pair) return words;
  const from = place.lower === "two" ? at - 1 : at;
  return [
    ...words.slice(0, from),
    ...pair.map((word) => ({ ...word, spaced: true })),
    ...words.slice(at + 2),
  ];
}
