import type { Clause } from "./clause";
import { trimmed } from "./thing";
import type { VerbGroup } from "./verb-group";
import type { Word } from "./word";

/** "…, in the Harbour Review, a journal of the academy": what a thing is that is named, told of it by itself. */
export function appositionsIn({ rest, verb }: Clause): Clause[] {
  return rest.flatMap((word, at) => {
    const [comma, article] = [rest[at + 1], rest[at + 2]];
    const isApposed = comma?.lower === "," && /^an?$/.test(article?.lower ?? "");
    if (word.mention?.use !== "name" || !isApposed || !article) return [];
    const what = trimmed(endedAt(rest.slice(at + 2)));
    return what.length > 2 ? [described(word, what, { word: article, verb })] : [];
  });
}

/** "…, Kestria being the largest": what somebody named is, told of it by itself. */
export function absolutesIn({ rest, verb }: Clause): Clause[] {
  return rest.flatMap((word, at) => {
    const who = rest[at - 1];
    const what = trimmed(endedAt(rest.slice(at + 1)));
    if (word.lower !== "being" || who?.mention?.use !== "name" || what.length < 2) return [];
    return [described(who, what, { word, verb })];
  });
}

type Place = { word: Word; verb: VerbGroup };

function described(who: Word, what: readonly Word[], { word, verb }: Place): Clause {
  const is: Word = { ...word, text: "is", lower: "is", tag: "auxiliary", form: null };
  const be = { ...verb, lemma: "be", passive: false, negated: false, modal: null };
  const group = { ...be, tense: "present" as const };
  return { link: "and", front: [], subject: [who], verb: group, verbWords: [is], rest: what };
}

/** An apposition ends at its comma or dash. */
function endedAt(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ lower, tag }) => /^[,;:—–]$/.test(lower) || tag === "relative");
  return end < 0 ? words : words.slice(0, end);
}
