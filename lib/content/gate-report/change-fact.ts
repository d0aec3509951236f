import { type Fact, slotsOf } from "@/lib/content/fact";
import type { SlotValue } from "@/lib/content/slot";
import type { Where } from "./ground";

/**
 * The fact with the texts that a place has: the statement and its bare saying, and for "both" the questions
 * too. The reasons and notes stay: whoever gets a fact wrong rewrites what is asked, not what is explained.
 */
export function withTexts(fact: Fact, where: Where, change: (text: string) => string): Fact {
  if (where === "slots") return fact;
  const { statement, proposition } = fact;
  const told = {
    ...fact,
    statement: change(statement),
    ...(proposition && { proposition: change(proposition) }),
  };
  return where === "both" ? { ...told, asks: changedQuestions(fact, change) } : told;
}

function changedQuestions({ asks }: Fact, change: (text: string) => string): Fact["asks"] {
  const changed = Object.entries(asks).map(([slot, ask]) => [
    slot,
    { ...ask, question: change(ask.question) },
  ]);
  return Object.fromEntries(changed);
}

/** The fact with every filled slot changed, those that a list fills among them. */
export function withSlots(fact: Fact, change: (value: SlotValue, name: string) => SlotValue): Fact {
  const slots = Object.entries(slotsOf(fact)).map(([name, value]) => [name, change(value, name)]);
  const lists =
    fact.frame === "event"
      ? { participants: fact.participants.map((value) => change(value, "participants")) }
      : {};
  return { ...fact, ...Object.fromEntries(slots), ...lists };
}

/** Every value that fills a slot, with the slot's name. */
export function slotValues(fact: Fact): { name: string; value: SlotValue }[] {
  const single = Object.entries(slotsOf(fact)).map(([name, value]) => ({ name, value }));
  const several = fact.frame === "event" ? fact.participants : [];
  return [...single, ...several.map((value) => ({ name: "participants", value }))];
}
