import type { CourseIndex } from "@/lib/content/course-index";
import { type Fact, slotsOf } from "@/lib/content/fact";
import { entitiesOf, entitySlots } from "@/lib/content/mentions";
import { precisionOf } from "@/lib/content/partial-date";
import { isPossibleDate } from "@/lib/content/possible-date";
import { shownAmount, shownDate, shownQuantity } from "@/lib/content/shown";
import type { SlotValue } from "@/lib/content/slot";
import { valuesOverlap } from "@/lib/content/values-overlap";
import type { Ask } from "./card";
import { type Candidate, isSameEra, isWrong, nearness } from "./distractor";

type Quantity = Extract<SlotValue, { type: "quantity" }>;
type DateValue = Extract<SlotValue, { type: "date" }>;

/** Dates of the same precision on which something of the same frame happened. */
export function dateDistractors(index: CourseIndex, ask: Ask, key: DateValue): Candidate[] {
  return valuesElsewhere(index, ask).flatMap(({ fact, value }) => {
    if (value.type !== "date" || fact.frame !== ask.fact.frame) return [];
    if (!isSameEra(fact, ask.fact) || precisionOf(value.date) !== precisionOf(key.date)) return [];
    if (!isPossibleDate(ask.question, key.date, value.date)) return [];
    const text = shownDate(value.date);
    const measure = Date.parse(value.date);
    return [{ id: value.date, text, fact, value, fit: closeness(ask.fact, fact), measure }];
  });
}

/** Quantities of the key's group; else of its frame and unit. */
export function quantityDistractors(index: CourseIndex, ask: Ask, key: Quantity): Candidate[] {
  return valuesElsewhere(index, ask).flatMap(({ fact, value }) => {
    if (value.type !== "quantity" || fact.frame !== ask.fact.frame) return [];
    const grouped = groupOf(fact) !== null && groupOf(fact) === groupOf(ask.fact);
    if (!grouped && value.unit !== key.unit) return [];
    const text = shownQuantity(value);
    const fit = closeness(ask.fact, fact) + (grouped ? 4 : 0);
    return [{ id: text, text, fact, value, fit, measure: value.amount }];
  });
}

/** What other facts about the same parties have in their slots, less what is not wrong or not told. */
function valuesElsewhere(index: CourseIndex, ask: Ask): { fact: Fact; value: SlotValue }[] {
  return index.course.facts
    .filter((fact) => fact.id !== ask.fact.id && sharesParty(ask.fact, fact))
    .flatMap((fact) => Object.values(slotsOf(fact)).map((value) => ({ fact, value })))
    .filter(({ fact, value }) => isTold(fact, value))
    .filter(({ value }) => !valuesOverlap(value, ask.value) && !standsIn(ask.fact, value))
    .filter(({ value }) => isWrong(index, ask, value));
}

function sharesParty(a: Fact, b: Fact): boolean {
  const parties = new Set(entitySlots(a).map(({ id }) => id));
  const grouped = groupOf(a) !== null && groupOf(a) === groupOf(b);
  return grouped || entitySlots(b).some(({ id }) => parties.has(id));
}

/** A reason that does not show the value would tell nothing. */
function isTold({ statement }: Fact, value: SlotValue): boolean {
  if (value.type === "date") return statement.includes(shownDate(value.date));
  return value.type === "quantity" && statement.includes(shownAmount(value.amount));
}

function standsIn(fact: Fact, value: SlotValue): boolean {
  return Object.values(slotsOf(fact)).some((own) => valuesOverlap(own, value));
}

function closeness(a: Fact, b: Fact): number {
  const named = entitiesOf(a);
  return nearness(a, b) + [...entitiesOf(b)].filter((id) => named.has(id)).length;
}

function groupOf(fact: Fact): string | null {
  return fact.frame === "quantity" ? (fact.group ?? null) : null;
}
