import { seededOrder } from "@/lib/chance";
import type { CourseIndex } from "@/lib/content/course-index";
import type { Option } from "@/lib/content/item";
import { readValue } from "@/lib/content/read-value";
import { shownDate, shownQuantity } from "@/lib/content/shown";
import type { SlotValue } from "@/lib/content/slot";
import type { Ask } from "./card";
import { chooseDistractors } from "./choose-distractors";
import type { Candidate, Distractor } from "./distractor";
import { entityDistractors } from "./entity-distractors";
import { dateDistractors, quantityDistractors } from "./value-distractors";

const distractorCount = 2;

/**
 * Part of what orders an item's options, each item's by its own id. Chosen so that over the course the key
 * stands in each place as often as chance would have it (a test holds it); another one draws all anew.
 */
const placeDraw = 44;

/** The three options of a choice, or none where two wrong ones with their reasons cannot be earned. */
export function choiceOptions(index: CourseIndex, ask: Ask, itemId: string): Option[] {
  const wrong = distractorsFor(index, ask, itemId);
  if (wrong.length < distractorCount) return [];
  const right = { ...shownAs(index, ask.value), fact: ask.fact };
  const options = [optionOf(right, true), ...wrong.map((one) => optionOf(one, false))];
  return seededOrder(options, `${itemId} ${placeDraw}`);
}

function optionOf({ id, text, fact, reason }: Distractor, right: boolean): Option {
  return { id, text, right, reason: reason ?? fact.statement, factId: fact.id };
}

/** The author's distractors first, then what the fact base offers. */
function distractorsFor(index: CourseIndex, ask: Ask, seed: string): Distractor[] {
  const authored = authoredDistractors(index, ask).slice(0, distractorCount);
  const taken = new Set(authored.map(({ id }) => id));
  const candidates = candidatesFor(index, ask).filter(({ id }) => !taken.has(id));
  const { measure } = shownAs(index, ask.value);
  const found = chooseDistractors(candidates, distractorCount - authored.length, { measure, seed });
  return [...authored, ...found];
}

function authoredDistractors(index: CourseIndex, { fact, slot, value }: Ask): Distractor[] {
  const distractors = fact.asks[slot]?.distractors ?? [];
  return distractors.map(({ entity, text = "", fact: reasonId, reason }) => {
    const shown: SlotValue =
      entity === undefined ? readValue(text, value) : { type: "entity", id: entity };
    const { id, text: own } = shownAs(index, shown);
    return { id, text: text || own, fact: index.fact(reasonId), reason };
  });
}

function candidatesFor(index: CourseIndex, ask: Ask): Candidate[] {
  switch (ask.value.type) {
    case "entity":
      return entityDistractors(index, ask, index.entity(ask.value.id));
    case "date":
      return dateDistractors(index, ask, ask.value);
    case "quantity":
      return quantityDistractors(index, ask, ask.value);
    case "text":
      return [];
  }
}

/** A value as an option: its id is what it shows. */
function shownAs(
  index: CourseIndex,
  value: SlotValue,
): { id: string; text: string; measure: number } {
  switch (value.type) {
    case "entity": {
      const { id, name } = index.entity(value.id);
      return { id, text: name, measure: name.length };
    }
    case "date":
      return {
        id: value.date,
        text: shownDate(value.date),
        measure: Date.parse(value.date),
      };
    case "quantity":
      return { id: shownQuantity(value), text: shownQuantity(value), measure: value.amount };
    case "text":
      return { id: value.text, text: value.text, measure: value.text.length };
  }
}
