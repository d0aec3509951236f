export type CardOfFact = { cardId: string; factId: string };

/** How many other cards stand between two cards of one fact, where there are that many. */
export const CARDS_BETWEEN_SIBLINGS = 3;

/**
 * The same cards with siblings apart: one answer would give away the next.
 *
 * The order changes as little as that needs: a card that would follow its sibling too closely waits
 * for the first place that fits, and where none comes takes the latest earlier one. With at most two
 * cards of a fact and nine cards in all, every pair is kept apart.
 */
export function keepSiblingsApart<Card extends CardOfFact>(cards: readonly Card[]): Card[] {
  const placed: Card[] = [];
  const waiting = [...cards];
  for (;;) {
    const next = waiting.findIndex((card) => fits(card, placed, placed.length));
    if (next === -1) break;
    placed.push(...waiting.splice(next, 1));
  }
  for (const card of waiting) placed.splice(latestPlace(card, placed), 0, card);
  return placed;
}

/** The same cards, first one of each fact, then those whose fact has come up among them or `before`. */
export function siblingsLast<Card extends CardOfFact>(
  cards: readonly Card[],
  before: readonly CardOfFact[],
): Card[] {
  const seen = new Set(before.map(({ factId }) => factId));
  const last: Card[] = [];
  const first = cards.filter((card) => {
    const isNew = !seen.has(card.factId);
    if (!isNew) last.push(card);
    seen.add(card.factId);
    return isNew;
  });
  return [...first, ...last];
}

/** How many pairs of siblings have fewer than so many cards between them. */
export function tooCloseSiblings(cards: readonly CardOfFact[]): number {
  return cards.reduce((sum, { factId }, place) => {
    const next = cards.slice(place + 1, place + 1 + CARDS_BETWEEN_SIBLINGS);
    return sum + next.filter((card) => card.factId === factId).length;
  }, 0);
}

function latestPlace(card: CardOfFact, placed: readonly CardOfFact[]): number {
  for (let place = placed.length; place > 0; place -= 1) {
    if (fits(card, placed, place)) return place;
  }
  return fits(card, placed, 0) ? 0 : placed.length;
}

function fits(card: CardOfFact, placed: readonly CardOfFact[], place: number): boolean {
  const near = placed.slice(
    Math.max(0, place - CARDS_BETWEEN_SIBLINGS),
    place + CARDS_BETWEEN_SIBLINGS,
  );
  return near.every(({ factId }) => factId !== card.factId);
}

/** By code units: a locale's order would differ between machines. */
export function byCardId(a: { cardId: string }, b: { cardId: string }): number {
  return a.cardId < b.cardId ? -1 : Number(a.cardId > b.cardId);
}
