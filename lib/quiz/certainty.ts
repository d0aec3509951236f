import type { Confidence } from "@/lib/confidence/confidence";

/**
 * What an answer earns by how certain its learner said to be: right, and wrong. Guessing well and saying
 * so pays, and so does knowing; to be sure and wrong costs more than all else.
 *
 * @see Moodle, question/behaviour/behaviourbase.php, `question_cbm`: right 1, 2, 3 and wrong 0, -2, -6;
 * A. R. Gardner-Medwin (1995), Confidence assessment in the teaching of basic science
 */
const marks: Record<Confidence, { right: number; wrong: number }> = {
  guess: { right: 1, wrong: 0 },
  think: { right: 2, wrong: -2 },
  sure: { right: 3, wrong: -6 },
};

/** The most that one question may earn by certainty. */
export const MOST_BY_CERTAINTY = marks.sure.right;

/**
 * The certainty mark of one answer. What is right in part earns that part of what right earns, as in
 * Moodle; whoever says nothing is taken to guess, and what is not answered earns nothing.
 *
 * @param points from 0 to 1
 * @returns from -6 to 3, not rounded
 */
export function certaintyMark(points: number, confidence: Confidence | null): number {
  const { right, wrong } = marks[confidence ?? "guess"];
  return points > 0 ? points * right : wrong;
}
