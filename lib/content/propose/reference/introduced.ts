import type { Scene } from "@/lib/content/propose/scene";
import type { Clause } from "@/lib/content/propose/text/clause";
import type { Word } from "@/lib/content/propose/text/word";
import { definiteAt } from "./anchors";

/** A thing that a sentence told of by name or by what belongs to it, and the paragraph in which it did. */
export type Introduced = { head: string; words: readonly Word[]; number: number };

/** Somebody or some place named, and in which paragraph. */
export type Heard = { id: string; number: number };

/** So many paragraphs back a thing is still in mind. */
const memory = 1;

/** What a clause adds to what the text has told of, and what is forgotten. */
export function withIntroduced(scene: Scene, { front, subject, rest }: Clause): Scene {
  const parts = [front, subject, rest];
  const isFresh = ({ number }: { number: number }) => number >= scene.number - memory;
  const things = parts.flatMap((words) => thingsIn(words, scene.number));
  const heard = parts.flat().flatMap(({ mention }) => mention?.id ?? []);
  return {
    ...scene,
    period: periodIn(rest) ?? scene.period,
    introduced: [...scene.introduced.filter(isFresh), ...things],
    heard: [...scene.heard.filter(isFresh), ...heard.map((id) => ({ id, number: scene.number }))],
  };
}

/** "between 2029 and 2031", "from 2029 to 2031". */
function periodIn(words: readonly Word[]): readonly Word[] | null {
  const at = words.findIndex(
    ({ lower }, i) =>
      /^(?:between|from)$/.test(lower) &&
      words[i + 1]?.date !== undefined &&
      words[i + 3]?.date !== undefined,
  );
  return at < 0 ? null : words.slice(at, at + 4);
}

function thingsIn(words: readonly Word[], number: number): Introduced[] {
  return words.flatMap((word, at) => {
    const owner = word.mention !== null && words[at + 1]?.lower === "'s";
    const isOpening = word.tag === "determiner" && /^(?:the|an?)$/.test(word.lower);
    if (!isOpening && !owner) return [];
    const near = definiteAt(words, at);
    const whole = [...near.words, ...behind(words, near.to)];
    const head = near.words.findLast(({ tag }) => tag === "noun");
    const isTold = whole.some(({ mention }) => mention);
    return head && isTold && whole.length <= 10 ? [{ head: head.lower, words: whole, number }] : [];
  });
}

/** "of the harbours of Norvia": what belongs to a thing, as far as a name. */
function behind(words: readonly Word[], from: number): readonly Word[] {
  const next = words[from];
  if (!next || !/^(?:of|between|with|for|on|in|against|over)$/.test(next.lower)) return [];
  const rest = words.slice(from);
  const end = rest.findIndex(({ mention }) => mention !== null);
  const isPlain = rest
    .slice(0, Math.max(end, 0))
    .every(({ tag }) => !["mark", "verb", "auxiliary", "modal", "relative"].includes(tag));
  if (end < 0 || !isPlain) return [];
  const isPair = rest[end + 1]?.lower === "and" && rest[end + 2]?.mention;
  return rest.slice(0, end + (isPair ? 3 : 1));
}
