import { CARDS_BETWEEN_SIBLINGS, type CardOfFact, tooCloseSiblings } from "@/lib/review/siblings";

/** In what statements are easily taken for each other: their kind, and who says so first. */
export type Confusable = { kind: string; speaker: string | null };

type Card = CardOfFact & { phase: string };
/** By card; one that is missing is like no other. */
export type Confusables = ReadonlyMap<string, Confusable>;

/** How far interleaving moves a card from where the day's order has it. */
export const MOST_PLACES_MOVED = 4;

/**
 * The same cards with those that are easily confused apart: neighbours of one kind of statement, or
 * said by the same, as few as moves of up to four places leave.
 *
 * What is due stays before what is new, because cards move among those of their phase alone. Cards of
 * one fact come no closer to each other than they were. Depends on its input only.
 *
 * @param confusables by card; a card that is missing is like no other
 */
export function interleave<C extends Card>(cards: readonly C[], confusables: Confusables): C[] {
  const home = new Map(cards.map(({ cardId }, place) => [cardId, place]));
  const order = [...cards];
  for (let place = 1; place < order.length; ) {
    const from = bestMoveTo(place, { order, home, confusables });
    if (from !== null) order.splice(place, 0, ...order.splice(from, 1));
    // A move may have parted what stood before it too.
    place = from === null ? place + 1 : Math.max(1, place - MOST_PLACES_MOVED);
  }
  return order;
}

type Standing = {
  order: readonly Card[];
  home: ReadonlyMap<string, number>;
  confusables: Confusables;
};

/**
 * From where a card is best moved to this place, so that the fewest are alike, the nearest where
 * several do; null where none helps.
 */
function bestMoveTo(place: number, standing: Standing): number | null {
  const { order } = standing;
  let [best, fewest]: [number | null, number] = [null, 0];
  for (let from = place + 1; from <= place + MOST_PLACES_MOVED && from < order.length; from += 1) {
    if (order[from]?.phase !== order[place]?.phase) break;
    const move = { place, from };
    const change = changeOf(move, standing);
    if (change < fewest && isAllowed(move, standing)) [best, fewest] = [from, change];
  }
  return best;
}

type Move = { place: number; from: number };

/** The cards that a move can concern, before and after it, and the place of the first of them. */
function surroundings({ place, from }: Move, order: readonly Card[]) {
  const first = Math.max(0, place - CARDS_BETWEEN_SIBLINGS);
  const before = order.slice(first, from + 1 + CARDS_BETWEEN_SIBLINGS);
  const after = [...before];
  after.splice(place - first, 0, ...after.splice(from - first, 1));
  return { first, before, after };
}

/** By how many the neighbours that are alike become more; less than 0 is better. */
function changeOf(move: Move, { order, confusables }: Standing): number {
  const { before, after } = surroundings(move, order);
  return alikeNeighbours(after, confusables) - alikeNeighbours(before, confusables);
}

/** Neighbours of one kind, and those said by the same; who are both count twice. */
export function alikeNeighbours(cards: readonly CardOfFact[], confusables: Confusables): number {
  const looks = cards.map(({ cardId }) => confusables.get(cardId));
  return looks.reduce((sum, look, place) => {
    const before = looks[place - 1];
    if (!look || !before) return sum;
    const saidBySame = look.speaker !== null && look.speaker === before.speaker;
    return sum + Number(look.kind === before.kind) + Number(saidBySame);
  }, 0);
}

function isAllowed(move: Move, { order, home }: Standing): boolean {
  const { first, before, after } = surroundings(move, order);
  const isNear = after.every(
    (card, index) => Math.abs((home.get(card.cardId) ?? 0) - (first + index)) <= MOST_PLACES_MOVED,
  );
  return isNear && tooCloseSiblings(after) <= tooCloseSiblings(before);
}
