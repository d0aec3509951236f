import type { Word } from "./word";

/** Words that tie a sentence to the one before and say nothing by themselves. */
const single =
  /^(?:also|thus|therefore|hence|nevertheless|nonetheless|moreover|furthermore|consequently|however|instead|likewise|indeed|accordingly|besides|interestingly|notably|fortunately|unfortunately|meanwhile|lastly|finally|firstly|secondly|thirdly|first|second|third|then|yet|again|overall|beyond that|conversely|similarly|additionally)$/;

const openings = [
  "for instance",
  "for example",
  "by contrast",
  "in contrast",
  "in this respect",
  "in this regard",
  "on its part",
  "for its part",
  "for their part",
  "in fact",
  "in effect",
  "to be sure",
  "in any case",
  "beyond that",
  "at the same time",
  "at least for now",
  "for now",
  "as for the second reason",
  "recently",
  "more recently",
  "today",
  "in addition",
  "on the other hand",
  "on the one hand",
  "as a result",
  "of course",
  "in short",
  "in turn",
  "to elaborate",
  "in other words",
  "above all",
  "in particular",
  "more importantly",
  "once again",
  "and lastly",
];

/** A front without what only ties it to the sentence before. */
export function frontWithout(front: readonly Word[]): readonly Word[] {
  const said = front
    .map(({ lower }) => lower)
    .join(" ")
    .replace(/\s*,.*$/, "");
  if (single.test(said) || openings.includes(said)) {
    const comma = front.findIndex(({ lower }) => lower === ",");
    return comma < 0 ? [] : frontWithout(front.slice(comma + 1));
  }
  return front;
}

const inner =
  /^(?:also|thus|therefore|hence|nevertheless|nonetheless|moreover|however|instead|likewise|indeed|consequently|recently|lately|currently|nowadays|presently|now)$/;

/** A verb and what follows it without such words among them. */
export function withoutConnectives(words: readonly Word[]): readonly Word[] {
  const phrased = words.filter(
    ({ lower, tag }, i) =>
      !(
        tag === "adverb" &&
        inner.test(lower) &&
        words[i - 1]?.lower !== "but" &&
        !(lower === "instead" && words[i + 1]?.lower === "of")
      ),
  );
  return phrased;
}
