import type { Word } from "./word";

/** Ways of putting things that hide the verb that counts, as one plain word each. */
export function plainIdioms(written: readonly Word[]): Word[] {
  const words = uninverted(written);
  const out: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const far = words[i + 5];
    if (/^(?:go|goes|went|gone)$/.test(word.lower) && reads(words, i + 1, "so far as to") && far) {
      out.push(inForm(far, word.lower));
      i += 5;
    } else if (word.lower === "as" && isPreposition(words, i)) {
      out.push({ ...word, tag: "preposition" });
    } else out.push(word);
  }
  return out;
}

/** "Nor is there a plan" as "there is not a plan". */
function uninverted(words: readonly Word[]): readonly Word[] {
  const [first, verb, subject, ...rest] = words;
  const isInverted =
    first?.lower === "nor" &&
    /^(?:auxiliary|modal)$/.test(verb?.tag ?? "") &&
    subject !== undefined;
  const isWhole = subject?.tag === "pronoun" || subject?.mention?.use === "name";
  if (!isInverted || !verb || !isWhole) return words;
  const not: Word = { ...verb, text: "not", lower: "not", tag: "not", form: null };
  return [subject, verb, not, ...rest];
}

function reads(words: readonly Word[], at: number, phrase: string): boolean {
  return phrase.split(" ").every((one, k) => words[at + k]?.lower === one);
}

/** "went so far as to declare" as "declared". */
function inForm(verb: Word, go: string): Word {
  const isPast = go === "went" || go === "gone";
  const past = /e$/.test(verb.lower) ? `${verb.lower}d` : `${verb.lower}ed`;
  const text = isPast ? past : verb.lower;
  return { ...verb, text, lower: text, tag: "verb", form: isPast ? "past" : "present" };
}

/** "as part of a treaty", "as a partner": no clause comes. */
function isPreposition(words: readonly Word[], i: number): boolean {
  const after = words.slice(i + 1, i + 8);
  const [next] = after;
  if (!next || /^(?:if|though|it|he|she|they|we|is|was)$/.test(next.lower)) return false;
  if (next.lower === "part" || next.lower === "one") return true;
  if (next.form === "past" && after[1]?.lower === "by") return true;
  const end = after.findIndex(
    ({ tag }) => tag === "mark" || tag === "relative" || tag === "to" || tag === "conjunction",
  );
  const near = end < 0 ? after : after.slice(0, end);
  const isNoun = ["determiner", "adjective", "possessive"].includes(next.tag);
  if (isNoun && waitsForVerb(words, i)) return true;
  return (
    isNoun &&
    !near.some(
      ({ tag, form }) =>
        tag === "modal" ||
        tag === "auxiliary" ||
        (tag === "verb" && (form === "present" || form === "past" || form === "base")),
    )
  );
}

/** "…, cheap boats as a gift might do": a thing stands before that has no verb yet. */
function waitsForVerb(words: readonly Word[], i: number): boolean {
  const comma = words.slice(0, i).findLastIndex(({ lower }) => lower === ",");
  const before = words.slice(comma + 1, i);
  const isFiniteVerb = ({ tag, form }: Word) =>
    tag === "modal" ||
    tag === "auxiliary" ||
    (tag === "verb" && /^(?:past|present)$/.test(form ?? ""));
  return comma > 0 && before.some(({ tag }) => tag === "noun") && !before.some(isFiniteVerb);
}
