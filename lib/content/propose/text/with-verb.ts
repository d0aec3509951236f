import { verbGroups } from "./verb-group";
import type { Tag, Word } from "./word";

const beforeVerb: ReadonlySet<Tag> = new Set(["name", "noun", "pronoun", "adverb"]);
const afterVerb: ReadonlySet<Tag> = new Set([
  "determiner",
  "possessive",
  "name",
  "number",
  "preposition",
  "to",
  "adjective",
]);

/** A sentence in which no verb was seen, with the first word read as one that can be: "Norvia employs at least …". */
export function withVerb(words: Word[]): Word[] {
  const isSentence = /^[.!?”"]$/.test(words.at(-1)?.lower ?? "");
  if (!isSentence || verbGroups(words).length > 0) return words;
  const at = words.findIndex((word, i) => {
    const [before, after] = [words[i - 1], words[i + 1]];
    const mayBe = word.tag === "noun" && !word.mention && /[^s]s$/.test(word.lower);
    return mayBe && before && after && beforeVerb.has(before.tag) && afterVerb.has(after.tag);
  });
  const verb = words[at];
  return verb ? words.with(at, { ...verb, tag: "verb", form: "present" }) : words;
}
