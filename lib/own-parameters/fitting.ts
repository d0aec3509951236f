import {
  computeParameters,
  FSRSBindingItem,
  FSRSBindingReview,
} from "@open-spaced-repetition/binding";
import { ratings } from "@/lib/review/scheduling";
import { type Fit, judged } from "./judging";
import { partInTime, type Trial } from "./trials";

/**
 * Fits FSRS-6 to the earlier part of a person's answers, and judges the outcome on the later part
 * beside the parameters in force. The same trials give the same fit.
 *
 * What was judged is what would be used: it is not fitted anew on all answers.
 *
 * @param trials by study day
 */
export async function fitOf(trials: readonly Trial[], inForce: readonly number[]): Promise<Fit> {
  const { earlier, later } = partInTime(trials);
  const weights = await fitted(earlier);
  return { weights, ...judged(later, { before: inForce, after: weights }) };
}

/**
 * With "short term" on as the scheduler has it, though no trial holds two answers of one day: what it
 * ties to the name is also the cap on the stability after a lapse.
 */
function fitted(trials: readonly Trial[]): Promise<number[]> {
  const items = trials.map(
    ({ recalls }) =>
      new FSRSBindingItem(
        recalls.map(
          ({ rating, elapsedDays }) =>
            new FSRSBindingReview(ratings.indexOf(rating) + 1, elapsedDays),
        ),
      ),
  );
  return computeParameters(items, { enableShortTerm: true, numRelearningSteps: 0 });
}
