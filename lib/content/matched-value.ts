import { askedValue } from "./asked-value";
import type { Fact } from "./fact";
import type { SlotValue } from "./slot";

/** What fills a slot that is matched: `proposition` is the fact's bare saying, `holder` who originally says it. */
export function matchedValue(fact: Fact, slot: string): SlotValue | null {
  if (slot !== "proposition") return askedValue(fact, slot);
  return fact.proposition === undefined
    ? null
    : { type: "text", text: fact.proposition, accept: [] };
}
