import { clausesIn } from "@/lib/content/propose/text/clause";
import { trimmed } from "@/lib/content/propose/text/thing";
import { type VerbGroup, verbGroups } from "@/lib/content/propose/text/verb-group";
import type { Word } from "@/lib/content/propose/text/word";
import { type Force, forceOf } from "./saying";

/** Who says a part of a sentence, and what; the speaker as words, since it may be a pronoun. */
export type Speech = {
  speaker: readonly Word[];
  force: Force;
  /** The dictionary's form of the verb of saying; "according" where there is none. */
  verb: string;
  content: readonly Word[];
};

const quote = /^["“”]$/;

/** The saying that a sentence tells of, whatever its order; null where nobody is told to say it. */
export function speechIn(words: readonly Word[]): Speech | null {
  return accordingTo(words) ?? afterwards(words) ?? before(words);
}

/** "According to X, …" and "…, according to X". */
function accordingTo(words: readonly Word[]): Speech | null {
  const at = words.findIndex(
    ({ lower }, i) => lower === "according" && words[i + 1]?.lower === "to",
  );
  const citing = words.findIndex(({ lower }, i) => lower === "citing" && i > 0);
  const opened = at >= 0 ? at + 2 : citing + 1;
  if (at < 0 && citing < 0) return null;
  const rest = words.slice(opened);
  const comma = rest.findIndex(({ lower }) => lower === ",");
  const isFirst = opened <= 3;
  if (isFirst && comma < 0) return null;
  const speaker = trimmed(rest.slice(0, comma < 0 ? rest.length : comma));
  const content = isFirst ? rest.slice(comma + 1) : words.slice(0, opened - (at >= 0 ? 2 : 1));
  return { speaker, force: "plain", verb: "according", content: trimmed(content) };
}

/** "…," said X, who is so and so. "…, X explained." */
function afterwards(words: readonly Word[]): Speech | null {
  const groups = verbGroups(words);
  for (const group of groups.toReversed()) {
    const force = forceOf(group.lemma);
    if (!force || group.at === 0) continue;
    const found = inverted(words, group) ?? subjectLast(words, group);
    if (found) return { ...found, force, verb: group.lemma };
  }
  return null;
}

function inverted(words: readonly Word[], { at, end }: VerbGroup) {
  const before = words[at - 1];
  const after = words.slice(end);
  const [first] = after;
  if (before?.tag !== "mark" || !first) return null;
  if (!first.mention && first.tag !== "determiner" && first.tag !== "noun") return null;
  if (first.mention?.use === "adjective" && verbGroups(after).length > 0) return null;
  const comma = after.findIndex(({ lower }) => lower === "," || lower === ".");
  const speaker = trimmed(after.slice(0, comma < 0 ? after.length : comma));
  return { speaker, content: trimmed(words.slice(0, at)) };
}

/** "…, he said." and "…," Name said, "…" */
function subjectLast(words: readonly Word[], { at, end }: VerbGroup) {
  const comma = words
    .slice(0, at)
    .findLastIndex(({ tag, lower }) => tag === "mark" && (lower === "," || quote.test(lower)));
  const speaker = trimmed(words.slice(comma + 1, at));
  const after = words.slice(end);
  const [next] = trimmed(after);
  if (comma < 1 || speaker.length === 0 || speaker.length > 8) return null;
  if (next && !after.some(({ lower }) => quote.test(lower)) && next.lower !== "in") return null;
  if (
    speaker.some(
      ({ tag }) => tag === "subordinator" || tag === "relative" || (tag === "preposition" && false),
    )
  )
    return null;
  return { speaker, content: trimmed([...words.slice(0, comma), ...trimmed(after)]) };
}

/** "X said that …", "X told Y …", "X said: “…”". */
function before(words: readonly Word[]): Speech | null {
  const [first] = clausesIn(words);
  if (!first || first.subject.length === 0) return null;
  const force = forceOf(first.verb.lemma);
  if (!force || first.verb.passive) return null;
  const start = words.findIndex(({ from }) => from === first.verbWords.at(-1)?.from) + 1;
  const after = words.slice(start);
  const that = after.findIndex(({ lower, tag }) => lower === "that" && tag === "relative");
  const direct = after.findIndex(({ lower }) => /^["“:]$/.test(lower));
  const isNear = (at: number) => at >= 0 && at < 14 && verbGroups(after.slice(0, at)).length === 0;
  const opened = [that, direct].filter(isNear);
  const content =
    opened.length > 0 ? after.slice(Math.min(...opened) + 1) : spoken(first.verb.lemma, after);
  if (!content || verbGroups(content).length === 0) return null;
  if (force === "plain" && first.verb.modal) return null;
  return { speaker: first.subject, force, verb: first.verb.lemma, content: trimmed(content) };
}

/** What is said without "that": "said the talks had failed"; "called on Norvia to …" is no clause. */
function spoken(verb: string, after: readonly Word[]): readonly Word[] | null {
  if (!/^(?:say|think|believe|claim|note|argue|suspect|predict|add)$/.test(verb)) return null;
  const [next] = after;
  const isSubject =
    next && (next.mention || ["determiner", "possessive", "pronoun", "noun"].includes(next.tag));
  return isSubject ? after : null;
}
