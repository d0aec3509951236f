import { closedClass } from "./closed-class";
import type { VerbForm, Word } from "./word";

type Tagging = Pick<Word, "tag" | "form">;

/** What a word does, by its class, its spelling and the tagger's tags. */
export function tagOf(lower: string, tags: readonly string[], text: string): Tagging {
  const closed = closedClass.get(lower);
  if (closed) return { tag: closed, form: null };
  if (lower.includes("-")) return hyphenated(lower);
  if (/n't$/.test(lower)) return { tag: "auxiliary", form: null };
  if (/^\d/.test(lower) || tags.includes("Value")) return { tag: "number", form: null };
  if (/^(?:said|told|added|explained|argued|wrote)$/.test(lower))
    return { tag: "verb", form: "past" };
  const isVerb = tags.includes("Verb") && !tags.includes("Noun");
  return isVerb ? { tag: "verb", form: formOf(lower, tags) } : nominalOf(tags, text);
}

function nominalOf(tags: readonly string[], text: string): Tagging {
  if (tags.includes("Adverb")) return { tag: "adverb", form: null };
  if (tags.includes("Adjective")) return { tag: "adjective", form: null };
  if (tags.includes("Preposition")) return { tag: "preposition", form: null };
  const isName = tags.includes("ProperNoun") && /^\p{Lu}/u.test(text);
  return { tag: isName ? "name" : "noun", form: null };
}

/** "first-ever" and "well-developed" say of what sort a thing is, "by-election" is a thing. */
function hyphenated(lower: string): Tagging {
  const isSort =
    /(?:ed|ing|ever|al|ic|able|ive|ary|wide|term|scale|level|range|old|time|based|led|made|to-\w+|related|free|high|year|day|month)$/;
  return { tag: isSort.test(lower) ? "adjective" : "noun", form: null };
}

function formOf(lower: string, tags: readonly string[]): VerbForm {
  if (tags.includes("Gerund") || /ing$/.test(lower)) return "gerund";
  if (tags.includes("Participle") && !tags.includes("PastTense")) return "participle";
  if (tags.includes("PastTense")) return "past";
  if (tags.includes("Infinitive") || tags.includes("Imperative")) return "base";
  return "present";
}
