import { type Confidence, confidences } from "@/lib/confidence/confidence";

/** Of fewer answers nothing is said but how few they are. */
export const FEWEST_ANSWERS = 10;

/** How many answers were given with one confidence, and how many of them were right. */
export type SaidCount = { confidence: Confidence; answers: number; right: number };

/** A count and what it shows; null for fewer than ten answers. Each of the shares is 0–1. */
export type SaidShare = SaidCount & { shown: { share: number; low: number; high: number } | null };

/**
 * What each confidence turned out to be worth: one share a word, the surest first, also for a word
 * that was never said.
 *
 * @param counts any number of each word; those of one word are added up
 */
export function calibrationOf(counts: readonly SaidCount[]): SaidShare[] {
  return confidences.map((confidence) => {
    const said = counts.filter((count) => count.confidence === confidence);
    const answers = said.reduce((sum, count) => sum + count.answers, 0);
    const right = said.reduce((sum, count) => sum + count.right, 0);
    return { confidence, answers, right, shown: shownOf(right, answers) };
  });
}

/** The normal quantile of 97.5 %: between it and its mirror image lie 95 %. */
const Z = 1.959964;

/**
 * The share and where it would lie with 95 % confidence, were there no end of such answers.
 *
 * @see Wilson, E. B. (1927), Journal of the American Statistical Association 22, 209–212; it holds for
 * few answers and for shares near 0 and 1, where the usual interval does not
 */
function shownOf(right: number, answers: number): SaidShare["shown"] {
  if (answers < FEWEST_ANSWERS) return null;
  const share = right / answers;
  const scale = 1 + Z ** 2 / answers;
  const centre = (share + Z ** 2 / (2 * answers)) / scale;
  const half =
    (Z / scale) * Math.sqrt((share * (1 - share)) / answers + Z ** 2 / (4 * answers ** 2));
  return { share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
