import { chanceOf } from "@/lib/chance";
import type { Fact } from "./fact";
import { entitySlots } from "./mentions";

/**
 * The print of what a tick on direction and polarity is about: who stands in which slot, yes or no, and
 * the statement. 8 hex digits; it guards against oversight, not against intent.
 */
export function directionPrint(fact: Fact): string {
  const slots = entitySlots(fact).map(({ slot, id }) => `${slot}=${id}`);
  const polarity = "polarity" in fact ? fact.polarity : "";
  const said = [fact.frame, ...slots.toSorted(), polarity, fact.statement].join("\n");
  return Math.floor(chanceOf(said) * 2 ** 32)
    .toString(16)
    .padStart(8, "0");
}
