import { chanceOf } from "@/lib/chance";
import type { Fact } from "@/lib/content/fact";
import { type Kind, kinds } from "@/lib/content/kind";
import type { KindContext } from "./kind-context";
import { kindMix } from "./kind-mix";

/** In a document's own voice these cannot be told from a report by who says them. */
const statesOrExplains: ReadonlySet<Kind> = new Set(["opinion", "attributed", "allegation"]);

/**
 * The kinds that fit a statement besides its own. The order of kinds decides for the first that fits,
 * so none of these may be offered beside it.
 *
 * What should be done and what will be are judgements too. What someone else says is attributed,
 * whatever else it is; an author's words are both the document's own and somebody's. An explanation
 * in the document's own voice also tells what is. A statement of a party with an interest may be taken
 * for an allegation, and every allegation is a claim. An opinion on what would or might be is near to
 * a forecast.
 */
export function alsoFitting(kind: Kind, context: KindContext): ReadonlySet<Kind> {
  const { voice, interested, conditional } = context;
  const fitting: Kind[] = [];
  if (kind === "recommendation" || kind === "forecast") fitting.push("opinion");
  if (kind === "opinion" && conditional) fitting.push("forecast");
  if (kind !== "attributed" && voice !== "outlet") fitting.push("attributed");
  if (kind === "allegation") fitting.push("attributed");
  if (statesOrExplains.has(kind) && voice !== "cited") fitting.push("reported");
  if ((kind === "opinion" || kind === "attributed") && interested) fitting.push("allegation");
  return new Set(fitting);
}

/**
 * The two kinds offered beside the true one, neither of which fits as well; drawn by the fact's own id
 * from the mix, or from all that is left where everything in the mix is barred.
 */
export function wrongKinds(kind: Kind, context: KindContext, factId: string): Kind[] {
  const barred = alsoFitting(kind, context);
  const fair = ({ kinds }: Pair) => kinds.every((other) => other !== kind && !barred.has(other));
  const mixed = kindMix.offered[kind].filter(fair);
  const pairs = mixed.length > 0 ? mixed : allPairs.filter(fair);
  return [...(drawn(pairs, chanceOf(`${factId}:kind ${kindMix.draw}`))?.kinds ?? [])];
}

/** The kinds that may be offered beside the true one, in their order. */
export function offeredKinds(kind: Kind, context: KindContext): Kind[] {
  const barred = alsoFitting(kind, context);
  return kinds.filter((other) => other !== kind && !barred.has(other));
}

/** The two kinds that a person chose to offer beside the true one, unless one of them fits as well. */
export function chosenKinds(
  chosen: readonly string[] | undefined,
  kind: Kind,
  context: KindContext,
): Kind[] | null {
  const offered = offeredKinds(kind, context).filter((one) => chosen?.includes(one));
  return offered.length === 2 ? offered : null;
}

/** Whether a fact that could be asked its kind is: always where it needs it, else by its own draw. */
export function isKindAsked({ id, kind, asks, salience }: Fact): boolean {
  const isNeeded = kind !== "reported" && salience >= 2 && !asks.holder;
  return isNeeded || chanceOf(`${id}:asked ${kindMix.draw}`) < kindMix.asked[kind];
}

type Pair = { kinds: readonly [Kind, Kind]; weight: number };

const allPairs: readonly Pair[] = kinds.flatMap((one, i) =>
  kinds.slice(i + 1).map((other) => ({ kinds: [one, other] as const, weight: 1 })),
);

function drawn(pairs: readonly Pair[], chance: number): Pair | undefined {
  const sum = pairs.reduce((total, { weight }) => total + weight, 0);
  let left = chance * sum;
  return pairs.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
}
