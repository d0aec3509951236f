import { compareText } from "@/lib/compare-text";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import { type When, whenOf } from "./when";

/** An office that someone held, with the ids of who and of what. */
export type Office = {
  factId: string;
  office: string;
  person: string;
  of: string;
  /** Null where the fact says only that it was held then. */
  held: When | null;
  asOf: string;
};

/** The offices that these facts tell of: those that the entity held, or that are its own. */
export function officesOf(entityId: string, facts: readonly CompiledFact[]): Office[] {
  return facts
    .flatMap((fact) => officeIn(fact) ?? [])
    .filter(({ person, of }) => person === entityId || of === entityId)
    .toSorted((a, b) => compareText(a.held?.from ?? a.asOf, b.held?.from ?? b.asOf));
}

function officeIn(fact: CompiledFact): Office | null {
  const { person, office, of, from, to } = fact.slots;
  if (person?.type !== "entity" || office?.type !== "text" || of?.type !== "entity") return null;
  return {
    factId: fact.id,
    office: office.text,
    person: person.id,
    of: of.id,
    held: from || to ? whenOf(fact) : null,
    asOf: fact.asOf.date,
  };
}
