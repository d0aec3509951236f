import type { Course } from "@/lib/content/course";
import { indexCourse } from "@/lib/content/course-index";
import type { Fact } from "@/lib/content/fact";
import type { GroupItem } from "@/lib/content/group-item";
import type { Card, Item } from "@/lib/content/item";
import { asksOf, cardOf } from "./card";
import { type CompiledFact, compiledFact } from "./compiled-fact";
import { groupItemsOf } from "./groups/group-items";
import { itemsOf } from "./items";

/** A module ready to publish: its facts in order, their cards, and every way of asking them, alone or together. */
export type CompiledModule = {
  course: string;
  module: string;
  facts: CompiledFact[];
  cards: Card[];
  items: Item[];
  /** The ways of asking several of its facts at once. */
  groupItems: GroupItem[];
};

/**
 * Compiles one module of a course. Depends on the course alone: no clock, no chance, and not on the
 * order in which entities, documents or facts stand in their files.
 *
 * @throws RangeError where the course refers to what it does not hold: `danglingReferences` comes first
 */
export function compileModule(course: Course, moduleId: string): CompiledModule {
  const module = course.modules.find(({ id }) => id === moduleId);
  if (!module) throw new RangeError(`The course has no module "${moduleId}".`);
  const facts = module.facts.map(indexCourse(course).fact);
  return compileFacts(course, moduleId, facts);
}

/** Some facts of a course as if they were a module of their own. */
export function compileFacts(
  course: Course,
  moduleId: string,
  facts: readonly Fact[],
): CompiledModule {
  const index = indexCourse(course);
  const items = facts.flatMap((fact) => itemsOf(index, fact));
  const asked = new Set(items.map(({ cardId }) => cardId));
  return {
    course: course.head.id,
    module: moduleId,
    facts: facts.map((fact) => compiledFact(index, fact)),
    // A slot of which every way of asking was dropped is no card.
    cards: facts
      .flatMap((fact) => asksOf(fact).map((ask) => cardOf(index, ask)))
      .filter(({ id }) => asked.has(id)),
    items,
    groupItems: groupItemsOf(
      index,
      facts.map(({ id }) => id),
    ),
  };
}

/** The bytes of `compiled.json`: keys sorted, two spaces, one newline at the end. */
export function serialise(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
