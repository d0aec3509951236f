import type { CourseIndex } from "@/lib/content/course-index";
import type { Fact } from "@/lib/content/fact";
import type { Answer, Family, Item, Option } from "@/lib/content/item";
import type { SlotValue } from "@/lib/content/slot";
import { answerTo } from "./answer";
import { type Ask, asksOf } from "./card";
import { choiceOptions } from "./choice-options";
import { kindItem } from "./kind-item";
import { overridden } from "./override";

/**
 * Every way of asking a fact: its asked slots by name, each in the order of the families, then its kind;
 * as its overrides have them.
 */
export function itemsOf(index: CourseIndex, fact: Fact): Item[] {
  return overridden(fact, compiledItems(index, fact));
}

/** Every way of asking a fact, those too that are dropped; their words are the compiler's. */
export function compiledItems(index: CourseIndex, fact: Fact): Item[] {
  const kind = kindItem(index, fact);
  return [...asksOf(fact).flatMap((ask) => askedItems(index, ask)), ...(kind ? [kind] : [])];
}

function askedItems(index: CourseIndex, ask: Ask): Item[] {
  const { cloze, typed = ask.value.type !== "text" } = ask.fact.asks[ask.slot] ?? {};
  const choosing: Family = ask.slot === "holder" ? "holder" : "choice";
  const options = choiceOptions(index, ask, itemId(ask, choosing));
  return [
    item(index, ask, { family: "flashcard" }),
    ...(typed ? [item(index, ask, { family: typedFamily(ask.value) })] : []),
    ...(cloze ? [item(index, ask, { family: "cloze", stem: cloze })] : []),
    ...(options.length > 0 ? [item(index, ask, { family: choosing, options })] : []),
  ];
}

function typedFamily(value: SlotValue): Family {
  return value.type === "quantity" || value.type === "date" ? value.type : "typed";
}

function itemId({ fact, slot }: Ask, family: Family): string {
  return `${fact.id}:${slot}:${family}`;
}

type Asking = { family: Family; stem?: string; options?: Option[] };

function item(index: CourseIndex, ask: Ask, { family, stem, options = [] }: Asking): Item {
  const { fact, slot, question, value } = ask;
  return {
    id: itemId(ask, family),
    family,
    cardId: `${fact.id}:${slot}`,
    factId: fact.id,
    meaningRevision: fact.meaningRevision,
    stem: stem ?? question,
    answer: answerFor(family, answerTo(index, value)),
    options,
    explanation: { statement: fact.statement, why: fact.why },
  };
}

/** What an answer must not be taken for matters where it is typed. */
function answerFor(family: Family, answer: Answer): Answer {
  const isTyped = family === "typed" || family === "cloze";
  return isTyped || answer.type !== "entity" ? answer : { ...answer, others: [] };
}
