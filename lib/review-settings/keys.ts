/** What single keys do in a review, in the order in which their signs are kept: new ones come last. */
export const keyDeeds = [
  "AGAIN",
  "HARD",
  "GOOD",
  "EASY",
  "LIST",
  "SURE",
  "THINK",
  "GUESS",
  "FIX",
] as const;
export type KeyDeed = (typeof keyDeeds)[number];

/** One sign for each, letters in lower case. Space, Enter and Ctrl+Z are nobody's to give away. */
export type ReviewKeys = Record<KeyDeed, string>;

export const standardKeys: ReviewKeys = {
  ...{ AGAIN: "1", HARD: "2", GOOD: "3", EASY: "4", LIST: "?" },
  ...{ SURE: "s", THINK: "t", GUESS: "g", FIX: "e" },
};

/**
 * The sign that reports a mistake, or null where another deed has it: one that was chosen before this
 * deed came keeps it.
 */
export function fixSignOf(keys: ReviewKeys): string | null {
  const others = keyDeeds.filter((deed) => deed !== "FIX").map((deed) => keys[deed]);
  return others.includes(keys.FIX) ? null : keys.FIX;
}

/** The keys as they are kept; a deed that came later than they were chosen has its standard key. */
export function keysOf(signs: readonly string[]): ReviewKeys {
  const chosen = keyDeeds.map((deed, place) => [deed, signs[place] ?? standardKeys[deed]]);
  return Object.fromEntries(chosen) as ReviewKeys;
}

/** The signs of the keys as they are kept; none where all are standard. */
export function signsOf(keys: ReviewKeys): string[] {
  const isStandard = keyDeeds.every((deed) => keys[deed] === standardKeys[deed]);
  return isStandard ? [] : keyDeeds.map((deed) => keys[deed]);
}

/** The deeds whose sign an earlier one has already. */
export function takenTwice(keys: ReviewKeys): KeyDeed[] {
  return keyDeeds.filter((deed, place) =>
    keyDeeds.slice(0, place).some((earlier) => keys[earlier] === keys[deed]),
  );
}
