import type { Word } from "@/lib/content/propose/text/word";

/** "A and B" as "B and A": of two nouns or names by themselves. */
export function swapped(words: readonly Word[]): readonly Word[] {
  const out = [...words];
  for (let i = 1; i < out.length - 1; i++) {
    const [before, link, after] = [out[i - 1], out[i], out[i + 1]];
    if (!before || !link || !after || !/^(?:and|or)$/.test(link.lower)) continue;
    if (!isAlone(out, i - 1, -1) || !isAlone(out, i + 1, 1) || before.tag !== after.tag) continue;
    if (before.mention && out[i - 2]?.lower === "the") continue;
    out[i - 1] = { ...after, spaced: before.spaced };
    out[i + 1] = { ...before, spaced: after.spaced };
  }
  return out;
}

/** Whether a noun has neither an adjective before it nor anything that belongs to it behind. */
function isAlone(words: readonly Word[], at: number, step: -1 | 1): boolean {
  const word = words[at];
  const next = words[at + step];
  if (!word || !["noun", "name", "adjective"].includes(word.tag)) return false;
  if (step === -1) return next?.tag !== "noun";
  return word.tag === "adjective"
    ? next?.tag === "noun"
    : !next ||
        (["mark", "verb", "preposition"].includes(next.tag) &&
          next.lower !== "of" &&
          next.lower !== ",");
}

/** "Norvia's position" as "the position of Norvia", where a name owns one noun, with or without an adjective. */
export function unowned(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ lower, tag }, i) =>
      tag === "possessive" && /^(?:'s|['’])$/.test(lower) && words[i - 1]?.mention,
  );
  const owner = words[at - 1];
  if (at < 1 || !owner) return words;
  let end = at + 1;
  while (words[end] && ["adjective", "adverb"].includes(words[end]?.tag ?? "")) end += 1;
  while (words[end]?.tag === "noun") end += 1;
  const owned = words.slice(at + 1, end);
  if (!owned.some(({ tag }) => tag === "noun") || owned.length > 3) return words;
  const of = (text: string, tag: Word["tag"]): Word => ({
    ...owner,
    text,
    lower: text,
    tag,
    mention: null,
    spaced: true,
  });
  return [
    ...words.slice(0, at - 1),
    of("the", "determiner"),
    ...owned,
    of("of", "preposition"),
    { ...owner, spaced: true },
    ...unowned(words.slice(end)),
  ];
}

/** "the role of the state" as "the state's role", where one noun or name follows. */
export function owned(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ lower }, i) => lower === "of" && isOwnable(words, i));
  if (at < 0) return words;
  const start = words.slice(0, at).findLastIndex(({ lower }) => lower === "the");
  const ownerAt = words[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const owner = words[ownerAt];
  const first = words[start];
  if (!owner || !first) return words;
  const genitive: Word = {
    ...owner,
    text: "'s",
    lower: "'s",
    tag: "possessive",
    form: null,
    mention: null,
    spaced: false,
  };
  const article = owner.mention ? [] : [first];
  const name = owner.mention ? [{ ...owner, spaced: first.spaced }] : [{ ...owner, spaced: true }];
  return [
    ...words.slice(0, start),
    ...article,
    ...name,
    genitive,
    ...words.slice(start + 1, at),
    ...words.slice(ownerAt + 1),
  ];
}

function isOwnable(words: readonly Word[], at: number): boolean {
  const start = words.slice(0, at).findLastIndex(({ lower }) => lower === "the");
  const thing = words.slice(start + 1, at);
  const ownerAt = words[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const [owner, next] = [words[ownerAt], words[ownerAt + 1]];
  const isOwner =
    owner !== undefined &&
    (owner.mention?.use === "name" ||
      (owner.tag === "noun" && ownerAt === at + 2 && !/s$/.test(owner.lower)));
  const ends = !next || next.tag === "preposition" || next.tag === "mark" || next.tag === "to";
  const isThing =
    thing.length >= 1 &&
    thing.length <= 3 &&
    thing.every(({ tag }) => tag === "noun" || tag === "adjective") &&
    thing.at(-1)?.tag === "noun";
  return start >= 0 && isThing && isOwner && ends && next?.lower !== "of";
}

/** "Norvia-Kestria ties" as "ties between Norvia and Kestria". */
export function parted(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ lower, mention }, i) =>
      /^[-–]$/.test(lower) && !mention && words[i - 1]?.mention && words[i + 1]?.mention,
  );
  const [a, b] = [words[at - 1], words[at + 1]];
  if (at < 1 || !a || !b) return words;
  let end = at + 2;
  while (
    words[end] &&
    ["adjective", "noun"].includes(words[end]?.tag ?? "") &&
    !words[end]?.mention
  )
    end += 1;
  const nouns = words.slice(at + 2, end);
  if (nouns.length === 0) return words;
  const word = (text: string, tag: Word["tag"]): Word => ({
    ...a,
    text,
    lower: text,
    tag,
    mention: null,
    spaced: true,
  });
  return [
    ...words.slice(0, at - 1),
    ...nouns.map((one, i) => (i === 0 ? { ...one, spaced: a.spaced } : one)),
    word("between", "preposition"),
    { ...a, spaced: true },
    word("and", "conjunction"),
    { ...b, spaced: true },
    ...parted(words.slice(end)),
  ];
}

/** What stands in brackets, and what is put in between commas or dashes, left out. */
export function unbracketed(words: readonly Word[]): readonly Word[] {
  const out: Word[] = [];
  let depth = 0;
  let isSpaced = false;
  for (const word of words) {
    isSpaced ||= word.spaced;
    if (/^[([]$/.test(word.lower)) depth += 1;
    else if (/^[)\]]$/.test(word.lower)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && !/^["“”]$/.test(word.lower)) {
      out.push(isSpaced === word.spaced ? word : { ...word, spaced: isSpaced });
      isSpaced = false;
    }
  }
  return out;
}
