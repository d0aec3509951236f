import { wordsOf } from "@/lib/content/fold";
import type { Proposal } from "./proposal";

/** Proposals without those that another already says: of its paragraph in more words, or of any in the same. */
export function merged(proposals: readonly Proposal[]): Proposal[] {
  return proposals.filter(
    (one, i) => !proposals.some((other, k) => k !== i && covers(other, one, k < i)),
  );
}

function covers(other: Proposal, one: Proposal, isEarlier: boolean): boolean {
  if (other.fact.statement === one.fact.statement) return isEarlier;
  const isNear = other.paragraphs[0] === one.paragraphs[0];
  const isAlike = other.fact.kind === one.fact.kind && !isApart(other) && !isApart(one);
  if (!isNear || !isAlike) return false;
  const words = new Set(wordsOf(other.fact.statement));
  const own = wordsOf(one.fact.statement);
  return own.length < words.size && own.every((word) => words.has(word));
}

/** Offices, figures and deliveries are cards of their own, however near their words. */
function isApart({ fact: { frame } }: Proposal): boolean {
  return frame === "office" || frame === "quantity" || frame === "delivery";
}
