import { compareText } from "@/lib/compare-text";
import { askedValue } from "@/lib/content/asked-value";
import type { CourseIndex } from "@/lib/content/course-index";
import type { Fact } from "@/lib/content/fact";
import type { Card } from "@/lib/content/item";
import type { SlotValue } from "@/lib/content/slot";
import { answerTo } from "./answer";

/** One asked slot of a fact, with what fills it. */
export type Ask = { fact: Fact; slot: string; question: string; value: SlotValue };

/** The slots that a fact asks, by name. An ask of a slot that the fact does not fill is the gate's to find. */
export function asksOf(fact: Fact): Ask[] {
  return Object.entries(fact.asks)
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([slot, { question }]) => {
      const value = askedValue(fact, slot);
      return value ? [{ fact, slot, question, value }] : [];
    });
}

/** What is scheduled and remembered of an asked slot. */
export function cardOf(index: CourseIndex, { fact, slot, question, value }: Ask): Card {
  return {
    id: `${fact.id}:${slot}`,
    factId: fact.id,
    slot,
    question,
    answer: answerTo(index, value),
    topics: fact.topics,
  };
}
