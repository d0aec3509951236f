import { type Confusables, interleave } from "@/lib/review/interleave";
import { type CardOfFact, tooCloseSiblings } from "@/lib/review/siblings";

/** How many cards of one sort of vocabulary are asked in a row at most. */
export const LONGEST_BLOCK = 5;

type Card = CardOfFact & { phase: string };

/** Whether a statement of this frame is vocabulary: who holds which office, and what a name stands for. */
export function asksVocabulary(frame: string): boolean {
  return frame === "office" || frame === "definition";
}

/** The sort of vocabulary that a card asks, by card; those that ask none are missing. */
export type Vocabulary = ReadonlyMap<string, string>;

/**
 * A session's cards in the order in which they are asked: statements interleaved, vocabulary in blocks.
 *
 * Mixing helps to tell apart what is easily confused, and hurts where words are learned. So the cards
 * that ask vocabulary are left out of the interleaving, and where one stands the next four of its sort
 * and phase follow it. Phases keep their order; cards of one fact come no closer than they were.
 */
export function inAskingOrder<C extends Card>(
  plan: readonly C[],
  { confusables, vocabulary }: Looks,
): readonly C[] {
  const mixed = interleavedAround(plan, { confusables, vocabulary });
  return mixed.reduce((order, card) => withBlockFrom(card, order, vocabulary), mixed);
}

type Looks = { confusables: Confusables; vocabulary: Vocabulary };

/**
 * The statements interleaved as if nothing stood between them, each where the day's order had one; where
 * that would bring cards of one fact closer, all cards interleaved, vocabulary like no other.
 */
function interleavedAround<C extends Card>(
  plan: readonly C[],
  { confusables, vocabulary }: Looks,
): readonly C[] {
  const isVocabulary = ({ cardId }: Card) => vocabulary.has(cardId);
  const statements = interleave(
    plan.filter((card) => !isVocabulary(card)),
    confusables,
  );
  const around = plan.map((card) => (isVocabulary(card) ? card : (statements.shift() ?? card)));
  const isFit = tooCloseSiblings(around) <= tooCloseSiblings(plan);
  return isFit ? around : interleave(plan, confusables);
}

/** The same with the next cards of its sort and phase behind this card, if it begins a block. */
function withBlockFrom<C extends Card>(
  card: C,
  order: readonly C[],
  vocabulary: Vocabulary,
): readonly C[] {
  const sort = vocabulary.get(card.cardId);
  const place = order.indexOf(card);
  const isSame = (one: C | undefined) =>
    one !== undefined && vocabulary.get(one.cardId) === sort && one.phase === card.phase;
  if (sort === undefined || isSame(order[place - 1])) return order;
  let blocked = order;
  for (let next = place + 1; next < place + LONGEST_BLOCK; next += 1) {
    const from = blocked.findIndex(
      (one, index) => index >= next && isSame(one) && isAllowed(blocked, { from: index, to: next }),
    );
    if (from === -1 || hasOtherPhase(blocked.slice(next, from), card.phase)) break;
    blocked = moved(blocked, { from, to: next });
  }
  return blocked;
}

type Move = { from: number; to: number };

function moved<C>(order: readonly C[], { from, to }: Move): C[] {
  const after = [...order];
  after.splice(to, 0, ...after.splice(from, 1));
  return after;
}

function isAllowed(order: readonly Card[], move: Move): boolean {
  return tooCloseSiblings(moved(order, move)) <= tooCloseSiblings(order);
}

function hasOtherPhase(between: readonly Card[], phase: string): boolean {
  return between.some((card) => card.phase !== phase);
}
