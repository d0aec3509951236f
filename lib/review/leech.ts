import type { Memory } from "@/lib/review/memory";

/**
 * After so many lapses a card is a leech. Anki's manual calls a card one after eight and tells of it
 * again every four: because nothing is taken away from the learner here, the first four are enough.
 *
 * @see https://docs.ankiweb.net/leeches.html
 */
const LEECH_LAPSES = 4;

/** A memory that lasts so long is what Anki's manual calls mature: what had slipped away holds now. */
const MATURE_DAYS = 21;

/** Whether a card slips away again and again, and does not hold yet. */
export function isLeech(memory: Pick<Memory, "lapses" | "stabilityDays"> | null): boolean {
  return memory !== null && memory.lapses >= LEECH_LAPSES && memory.stabilityDays < MATURE_DAYS;
}
