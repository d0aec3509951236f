import { editDistance } from "@/lib/quiz/edit-distance";
import { foldAnswer } from "@/lib/quiz/fold-answer";

export type TypedKey = {
  /** The name and its aliases, in every script and spelling that counts. */
  accepted: readonly string[];
  /** The names of all other entities of the course: a slip must not be as near to one of them. */
  others: readonly (readonly string[])[];
  /** Names that the asked one is told apart from on purpose: no slip may come near them. */
  notTheSame: readonly string[];
};

/** `as` is the accepted spelling that the answer was taken for. */
export type TypedVerdict = { verdict: "right" | "slip"; as: string } | { verdict: "wrong" };

/** UTF-16 units; no answer is that long, and what is longer is not read. */
const READ_LIMIT = 1000;
const LETTERS_PER_SLIP = 6;
const wrong: TypedVerdict = { verdict: "wrong" };

/**
 * Judges a typed name: right, right with a slip, or wrong.
 *
 * Case, diacritics, spacing and punctuation do not matter. One letter in six may slip, none in
 * answers of up to five letters, in acronyms, digits and designations. An answer that is as near to
 * another name is wrong: GRU is not GUR. Never throws, whatever is typed.
 */
export function judgeTyped(response: string, key: TypedKey): TypedVerdict {
  const given = response.length > READ_LIMIT ? "" : foldAnswer(response);
  if (given === "") return wrong;
  const exact = key.accepted.find((name) => foldAnswer(name) === given);
  if (exact !== undefined) return { verdict: "right", as: exact };
  const nearest = nearestAccepted(given, key.accepted);
  if (!nearest || isTakenForAnother(given, nearest.slips, key)) return wrong;
  return { verdict: "slip", as: nearest.name };
}

type Nearest = { name: string; slips: number };

function nearestAccepted(given: string, accepted: readonly string[]): Nearest | null {
  if (/\p{N}/u.test(given)) return null;
  let nearest: Nearest | null = null;
  for (const name of accepted) {
    const allowed = slipsAllowed(name);
    const slips = editDistance(given, foldAnswer(name), allowed);
    if (slips <= allowed && (!nearest || slips < nearest.slips)) nearest = { name, slips };
  }
  return nearest;
}

function isTakenForAnother(given: string, slips: number, key: TypedKey): boolean {
  const own = new Set(key.accepted.map(foldAnswer));
  const isNear = (name: string, within: number) => {
    const folded = foldAnswer(name);
    return folded !== "" && !own.has(folded) && editDistance(given, folded, within) <= within;
  };
  return (
    key.others.some((names) => names.some((name) => isNear(name, slips))) ||
    key.notTheSame.some((name) => isNear(name, Math.max(slips, slipsAllowed(name))))
  );
}

/**
 * Whether some answer that passes for a slip of an accepted name could be as near to another: no other
 * name need be known to judge an answer. Made for one answer, to ask of thousands of names.
 */
export function canBeTakenFor(accepted: readonly string[]): (name: string) => boolean {
  // Twice by the triangle inequality; swapped neighbours can stretch it by half as much again.
  const own = accepted.map((name) => ({ name: foldAnswer(name), reach: 3 * slipsAllowed(name) }));
  return (other) => {
    const folded = foldAnswer(other);
    return own.some(({ name, reach }) => editDistance(folded, name, reach) <= reach);
  };
}

function slipsAllowed(name: string): number {
  if (name.split(/[\s\p{Pd}/]+/u).some(isExactWord)) return 0;
  const letters = foldAnswer(name).match(/\p{L}/gu)?.length ?? 0;
  return Math.floor(letters / LETTERS_PER_SLIP);
}

/** Acronyms, words with a digit, and Roman numerals: a letter more or less names something else. */
function isExactWord(word: string): boolean {
  const bare = word.replace(/[^\p{L}\p{N}]/gu, "");
  return /\p{N}/u.test(bare) || /^(?:\p{Lu}{2,}|[IVX])$/u.test(bare);
}
