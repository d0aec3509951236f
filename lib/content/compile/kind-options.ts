import { chanceOf } from "@/lib/chance";
import type { Kind } from "@/lib/content/kind";
import type { KindContext } from "./kind-context";

/** What a statement of each kind is worth telling from. */
const confusable: Record<Kind, readonly Kind[]> = {
  recommendation: ["forecast", "reported", "allegation"],
  forecast: ["recommendation", "reported", "allegation"],
  opinion: ["forecast", "reported", "allegation", "recommendation"],
  reported: ["attributed", "opinion", "allegation", "forecast"],
  allegation: ["reported", "opinion", "forecast"],
  attributed: ["reported", "opinion", "allegation", "forecast"],
};

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

/** The kinds offered beside the true one: the two most confusable that do not fit. */
export function wrongKinds(kind: Kind, context: KindContext, seed: string): Kind[] {
  const barred = alsoFitting(kind, context);
  const offered = confusable[kind].filter((other) => !barred.has(other)).slice(0, 3);
  const left = Math.floor(chanceOf(seed) * offered.length);
  return offered.length > 2 ? offered.filter((_, i) => i !== left) : offered;
}
