/** Cards that a list shows at once. */
const PAGE_LENGTH = 50;

/**
 * A page of a list, in its order.
 *
 * @param after the last of the page before; the first page where it is not in the list any more
 * @returns up to 50, and what the next page comes after, or null
 */
export function pageOf(
  cardIds: readonly string[],
  after: string | undefined,
): { cardIds: string[]; after: string | null } {
  const begin = after ? cardIds.indexOf(after) + 1 : 0;
  const page = cardIds.slice(begin, begin + PAGE_LENGTH);
  const hasMore = begin + page.length < cardIds.length;
  return { cardIds: page, after: hasMore ? (page.at(-1) ?? null) : null };
}
