import { type Fact, slotsOf } from "./fact";
import type { SlotValue } from "./slot";

/**
 * What fills the asked slot, as precisely as it is asked, or null where the fact does not fill it. The
 * slot "holder" is who originally says it.
 */
export function askedValue(fact: Fact, slot: string): SlotValue | null {
  const first = fact.holders[0];
  if (slot === "holder" && first) return { type: "entity", id: first.who };
  const value = slotsOf(fact)[slot] ?? null;
  const precision = fact.asks[slot]?.precision;
  if (value?.type !== "date" || !precision) return value;
  return { ...value, date: value.date.slice(0, lettersOf[precision]) };
}

/** Of a date of this precision. */
const lettersOf = { year: 4, month: 7 } as const;
