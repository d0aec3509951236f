import { isThing } from "./thing";
import { type VerbGroup, verbGroups } from "./verb-group";
import type { Word } from "./word";

/** Where a clause's subject begins, what stands in front of it, and clauses there that say what is so. */
export type Opening = {
  start: number;
  front: readonly Word[];
  conceded: readonly { link: string; words: readonly Word[] }[];
};

const none: Opening = { start: 0, front: [], conceded: [] };

const openers: ReadonlySet<string> = new Set(["subordinator", "preposition", "to", "adverb"]);
const concession = /^(?:though|although|while|whilst|whereas|since|as)$/;

/** What stands before the subject: "In May 2018,", "Though they met,", "However,", "And lastly,". */
export function openingOf(words: readonly Word[], groups: readonly VerbGroup[]): Opening {
  const [first] = words;
  if (!first) return none;
  if (first.tag === "conjunction") return after(words, 1, none);
  const isDated = first.tag === "preposition" && words[1]?.date !== undefined;
  if (isDated && words[2] && isThing(words[2])) {
    return after(words, 2, { start: 0, front: words.slice(0, 2), conceded: [] });
  }
  if (!isOpener(first, words[1])) return none;
  const comma = closingComma(words, groups, first);
  if (comma === undefined) return none;
  const front = words.slice(0, comma);
  const isConceded = concedes(first, words[1]);
  const isEmpty = isConceded || first.tag === "adverb" || first.tag === "number";
  return after(words, comma + 1, {
    start: 0,
    front: isEmpty ? [] : front,
    conceded: isConceded ? [{ link: first.lower, words: front.slice(1) }] : [],
  });
}

/** "as" opens what is conceded or why, but not "as long as". */
function concedes(first: Word, second: Word | undefined): boolean {
  const isBound = first.lower === "as" && /^(?:long|soon|far|if)$/.test(second?.lower ?? "");
  return concession.test(first.lower) && !isBound;
}

function after(words: readonly Word[], from: number, before: Opening): Opening {
  const rest = words.slice(from);
  const next = openingOf(rest, verbGroups(rest));
  return {
    start: from + next.start,
    front: [...before.front, ...next.front],
    conceded: [...before.conceded, ...next.conceded],
  };
}

function isOpener(first: Word, second: Word | undefined): boolean {
  const isCounted = first.tag === "number" && second?.lower === ",";
  return openers.has(first.tag) || first.form === "gerund" || first.lower === "having" || isCounted;
}

/** The comma behind which a subject and its verb come at once, else the first with a verb behind it. */
function closingComma(words: readonly Word[], groups: readonly VerbGroup[], first: Word) {
  const commas = words.flatMap((word, i) => (word.lower === "," ? [i] : []));
  const isVerbFirst = first.tag === "subordinator" && groups.some(({ at }) => at < 1);
  if (first.tag === "adverb" && saysAnything(words, groups, commas[0] ?? 0)) return undefined;
  return (
    commas.find((at) => opensSubject(words, groups, at)) ??
    commas.find((at) => groups.some((group) => group.at > at) && !isVerbFirst)
  );
}

/** Whether a verb stands before a comma in no clause of its own: "then they sank, so …". */
function saysAnything(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  comma: number,
): boolean {
  const opened = words.findIndex(({ tag }) => tag === "relative" || tag === "subordinator");
  return groups.some(({ at }) => at < comma && (opened < 0 || at < opened));
}

function opensSubject(words: readonly Word[], groups: readonly VerbGroup[], at: number): boolean {
  const next = groups.find((group) => group.at > at);
  const between = next ? words.slice(at + 1, next.at) : [];
  const opens = ({ tag, lower }: Word) =>
    lower === "," || ((tag === "subordinator" || tag === "preposition") && lower !== "of");
  return between.some(isThing) && !between.some(opens);
}
