/**
 * What ticks among several options earn. A right tick earns its share of the right ones. A wrong one
 * costs as much, or its share of the wrong ones where these are fewer, so that ticking everything
 * earns nothing. Never below zero, and not rounded.
 *
 * @param rightOnes at least one, and not all that is offered (the gate sees to both)
 * @param wrongOnes what else is offered
 * @returns from 0 to 1
 * @see QTI `mapResponse`: a share for each option, with `lowerBound` 0
 * @see Moodle, qtype_multichoice: where half of the options are right, its usual fractions
 */
export function creditForTicks(
  rightOnes: ReadonlySet<string>,
  wrongOnes: ReadonlySet<string>,
  ticked: ReadonlySet<string>,
): number {
  const hits = [...ticked].filter((id) => rightOnes.has(id)).length;
  const misses = [...ticked].filter((id) => wrongOnes.has(id)).length;
  const cost = 1 / Math.min(rightOnes.size, wrongOnes.size);
  return Math.max(0, hits / rightOnes.size - misses * cost);
}

/**
 * What an order earns: the share of the neighbours of the right order that stand beside each other in
 * it, the earlier right before the later. What is shifted as a whole keeps what it has together; an
 * order turned round earns nothing.
 *
 * @param right two or more ids, each once
 * @param given the same ids
 * @returns from 0 to 1
 * @see Moodle, qtype_ordering: "Relative to the next item (excluding last)"
 */
export function creditForOrder(right: readonly string[], given: readonly string[]): number {
  const followers = new Map(given.map((id, place) => [id, given[place + 1]]));
  const neighbours = right.slice(1).filter((id, place) => followers.get(right[place] ?? "") === id);
  return neighbours.length / (right.length - 1);
}

/** For each prompt's id that of its option. */
export type Pairing = ReadonlyMap<string, string>;

/**
 * What a matching earns: the share of the prompts that have their own option.
 *
 * @returns from 0 to 1
 * @see Moodle, qtype_match: each prompt weighs the same, and a wrong one costs nothing
 */
export function creditForPairs(right: Pairing, given: Pairing): number {
  const hits = [...right].filter(([promptId, optionId]) => given.get(promptId) === optionId);
  return hits.length / right.size;
}

/** The pairs of a key by their prompts. */
export function pairingOf(key: {
  pairs: readonly { promptId: string; optionId: string }[];
}): Pairing {
  return new Map(key.pairs.map(({ promptId, optionId }) => [promptId, optionId]));
}
