import type { VerbGroup } from "./verb-group";
import type { Word } from "./word";

/** A sentence with its finite verbs. */
export type Parsed = { words: readonly Word[]; groups: readonly VerbGroup[] };

/** The first finite verb from `start` that no relative clause of the subject holds. */
export function mainGroup({ words, groups }: Parsed, start: number): VerbGroup | undefined {
  const after = groups.filter(({ at }) => at >= start);
  let from = start;
  for (const group of after) {
    const isHeld = words
      .slice(from, group.at)
      .some(({ tag }, i) => tag === "relative" || (tag === "subordinator" && from + i > start));
    if (!isHeld || group === after.at(-1)) return group;
    from = group.end;
  }
  return after[0];
}

/** Where the next clause begins after a verb and what belongs to it; the length of the words where none does. */
export function firstCut(parsed: Parsed, main: VerbGroup): number {
  const { words, groups } = parsed;
  let isNested = false;
  for (const group of groups.filter(({ at }) => at >= main.end)) {
    const last = words
      .slice(0, group.at)
      .findLastIndex((word, i) => i < main.end || isBoundary(word) || isNextOfSeveral(parsed, i));
    const at = joinsSubjects(parsed, main.end, last) ? openedBefore(words, last, main.end) : last;
    if (at < main.end) continue;
    const cut = cutAt(parsed, at, { from: main.end, isNested });
    if (typeof cut === "number") return cut;
    isNested ||= cut === "nested";
  }
  return words.length;
}

type Held = { from: number; isNested: boolean };

/** Whether a clause begins at a boundary, and where; "nested" where it belongs to what stands before. */
function cutAt(parsed: Parsed, at: number, { from, isNested }: Held): number | "nested" | null {
  const { words } = parsed;
  const boundary = words[at];
  const before = words[at - 1];
  if (!boundary) return null;
  const withComma = before?.lower === "," ? at - 1 : at;
  if (boundary.tag === "relative") return relativeCut(boundary, before, at);
  if (boundary.tag === "subordinator") return subordinateCut(words, at, from);
  if (boundary.tag === "conjunction") return !isNested || withComma < at ? withComma : null;
  return at;
}

function relativeCut(relative: Word, before: Word | undefined, at: number): number | "nested" {
  const isAnother =
    before?.tag === "conjunction" || (before?.lower === "," && relative.lower !== "that");
  return isAnother ? at - 1 : "nested";
}

function subordinateCut(
  words: readonly Word[],
  at: number,
  from: number,
): number | "nested" | null {
  const said = words.slice(from, at).map(({ lower }) => lower);
  if (said.join(" ") === "at a time") return "nested";
  const before = words[at - 1]?.lower ?? "";
  if (words[at]?.lower === "where" && before !== ",") return null;
  return /^(?:even|as|,)$/.test(before) ? at - 1 : at;
}

/** "that Norvia and Kestria would": the conjunction joins two subjects of one verb. */
function joinsSubjects({ words, groups }: Parsed, from: number, at: number): boolean {
  if (words[at]?.tag !== "conjunction") return false;
  const opened = openedBefore(words, at, from);
  return opened >= 0 && !groups.some((group) => group.at > opened && group.at < at);
}

/** Where the clause opened whose two subjects a conjunction joins. */
function openedBefore(words: readonly Word[], at: number, from: number): number {
  return words
    .slice(0, at)
    .findLastIndex(
      ({ tag }, i) =>
        i >= from &&
        (tag === "relative" || tag === "subordinator") &&
        words[i + 1]?.tag !== "conjunction",
    );
}

/** "A is so, B has done it, and C …": a comma behind which a subject and its verb come, with another clause after it. */
function isNextOfSeveral({ words, groups }: Parsed, at: number): boolean {
  if (words[at]?.lower !== ",") return false;
  const next = groups.find((group) => group.at > at);
  const between = words.slice(at + 1, next?.at ?? at);
  const isSubject =
    between.length > 0 &&
    between.length <= 5 &&
    between.every(({ tag }) =>
      ["determiner", "name", "noun", "adjective", "adverb"].includes(tag),
    ) &&
    between.some(({ tag }) => tag === "name" || tag === "noun");
  const last = words.findIndex(
    ({ lower }, i) => i > (next?.end ?? 0) && lower === "and" && words[i - 1]?.lower === ",",
  );
  return isSubject && last > 0 && groups.some((group) => group.at > last);
}

function isBoundary({ tag, lower }: Word): boolean {
  return (
    tag === "relative" || tag === "subordinator" || tag === "conjunction" || /^[;:—–]$/.test(lower)
  );
}
