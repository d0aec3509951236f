import { seededOrder } from "@/lib/chance";
import type { CourseIndex } from "@/lib/content/course-index";
import type { Option } from "@/lib/content/item";
import { readValue } from "@/lib/content/read-value";
import type { SlotValue } from "@/lib/content/slot";
import type { Ask } from "./card";
import { chooseDistractors } from "./choose-distractors";
import type { Candidate, Distractor } from "./distractor";
import { entityDistractors } from "./entity-distractors";
import { overrideOf } from "./override";
import { shownAs } from "./shown-as";
import { dateDistractors, quantityDistractors } from "./value-distractors";

const distractorCount = 2;

/**
 * Part of what orders an item's options, each item's by its own id. Chosen so that over the course the key
 * stands in each place as often as chance would have it (a test holds it); another one draws all anew.
 */
const placeDraw = 44;

/**
 * The three options of a choice, or none where two wrong ones with their reasons cannot be earned. Those
 * that a person chose among the offered come first.
 */
export function choiceOptions(index: CourseIndex, asked: Ask, itemId: string): Option[] {
  const { stem, wrong: chosen } = overrideOf(asked.fact, itemId) ?? {};
  const ask = { ...asked, question: stem ?? asked.question };
  const wrong = distractorsFor(index, ask, { seed: itemId, chosen });
  if (wrong.length < distractorCount) return [];
  const right = { ...shownAs(index, ask.value), fact: ask.fact };
  const options = [optionOf(right, true), ...wrong.map((one) => optionOf(one, false))];
  return seededOrder(options, `${itemId} ${placeDraw}`);
}

function optionOf({ id, text, fact, reason }: Distractor, right: boolean): Option {
  return { id, text, right, reason: reason ?? fact.statement, factId: fact.id };
}

/** The wrong options that the course has for a question: the author's, then the fact base's, the fittest first. */
export function offeredWrong(index: CourseIndex, ask: Ask): Distractor[] {
  const found = candidatesFor(index, ask).toSorted((a, b) => b.fit - a.fit);
  const offered = [...authoredDistractors(index, ask), ...found];
  return offered.filter((one, i) => offered.findIndex(({ id }) => id === one.id) === i);
}

/** Those that a person chose first, then the author's, then what the fact base offers. */
function distractorsFor(
  index: CourseIndex,
  ask: Ask,
  { seed, chosen = [] }: { seed: string; chosen: readonly string[] | undefined },
): Distractor[] {
  const offered = chosen.length > 0 ? offeredWrong(index, ask) : [];
  const kept = chosen.flatMap((id) => offered.find((one) => one.id === id) ?? []);
  const isLeft = ({ id }: Distractor) => kept.every((one) => one.id !== id);
  const first = [...kept, ...authoredDistractors(index, ask).filter(isLeft)];
  const authored = first.slice(0, distractorCount);
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
