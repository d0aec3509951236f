/** How much of a document stands in another one, 0 to 1. */
export type Overlap = { documentId: string; share: number };

/**
 * Which of the documents already there hold paragraphs of a new one, the most like first.
 *
 * @param prints the prints of the new one's paragraphs
 * @returns those that hold any; the share is of the new one's paragraphs
 */
export function overlapsOf(
  prints: readonly string[],
  others: readonly { id: string; prints: readonly string[] }[],
): Overlap[] {
  const own = new Set(prints);
  const overlaps = others.map(({ id, prints: theirs }) => {
    const shared = new Set(theirs.filter((print) => own.has(print)));
    return { documentId: id, share: own.size === 0 ? 0 : shared.size / own.size };
  });
  return overlaps.filter(({ share }) => share > 0).toSorted((a, b) => b.share - a.share);
}
