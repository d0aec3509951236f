/** A document of the course whose paragraphs stand in another text too. */
export type Overlap = {
  documentId: string;
  /** Of the text's paragraphs, how many stand in that document: above 0, at most 1. */
  share: number;
  /** Whether each holds every paragraph of the other. */
  isSame: boolean;
};

/** A share below which two texts have no more in common than a line or two that stand in many. */
const leastShare = 0.1;

/**
 * The documents that a text repeats, those with most of it first.
 *
 * @param prints of the text's paragraphs
 * @param known of the paragraphs of each document
 */
export function overlapsOf(
  prints: readonly string[],
  known: ReadonlyMap<string, readonly string[]>,
): Overlap[] {
  const asked = new Set(prints);
  if (asked.size === 0) return [];
  return [...known]
    .map(([documentId, theirs]) => {
      const there = new Set(theirs);
      const shared = [...asked].filter((print) => there.has(print)).length;
      const isSame = shared === asked.size && shared === there.size;
      return { documentId, share: shared / asked.size, isSame };
    })
    .filter(({ share, isSame }) => isSame || share >= leastShare)
    .toSorted((a, b) => b.share - a.share || (a.documentId < b.documentId ? -1 : 1));
}
