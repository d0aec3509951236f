import { seededOrder } from "@/lib/chance";
import type { CourseIndex } from "@/lib/content/course-index";
import type { Option } from "@/lib/content/item";
import { readValue } from "@/lib/content/read-value";
import type { SlotValue } from "@/lib/content/slot";
import type { Ask } from "./card";
import { chooseDistractors } from "./choose-distractors";
import type { Candidate, Distractor } from "./distractor";
import { entityDistractors } from "./entity-distractors";
import { shownAs } from "./shown-as";
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
