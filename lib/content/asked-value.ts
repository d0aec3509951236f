import { type Fact, slotsOf } from "./fact";
import type { SlotValue } from "./slot";

/**
 * What fills the asked slot, or null where the fact does not fill it. The slot "holder" is who
 * originally says it.
 */
export function askedValue(fact: Fact, slot: string): SlotValue | null {
  const first = fact.holders[0];
  if (slot === "holder" && first) return { type: "entity", id: first.who };
  return slotsOf(fact)[slot] ?? null;
}
