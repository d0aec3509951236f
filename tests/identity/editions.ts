import { compiledFact } from "@/lib/content/compile/compiled-fact";
import { type CompiledModule, compileModule } from "@/lib/content/compile/module";
import type { Course, Module } from "@/lib/content/course";
import { indexCourse } from "@/lib/content/course-index";
import type { Edition, PublishedCourse } from "@/lib/publishing/plan";
import { publishedWith } from "@/tests/support/published-state";
import type { TextedCourse } from "@/tests/support/texted-course";

/** An edition of one module, with what a store holds after it was published. */
export type Baseline = Edition & { published: PublishedCourse };

/** The modules of a course as they are published first. */
export function baselinesOf(texted: TextedCourse) {
  return texted.course.modules.map((module) => {
    const edition = editionOf(texted.course, module);
    return { texted, module, before: { ...edition, published: publishedWith(edition) } };
  });
}

/** A course as if the module were its only one: what it compiles to depends on all facts anyway. */
export function editionOf(course: Course, { id }: Module): Edition {
  const only = { ...course, modules: course.modules.filter((module) => module.id === id) };
  return { course: only, compiled: [compileModule(only, id)] };
}

/**
 * A course in which facts stand elsewhere and say what they said. Cards and items, of one fact and of several, are those of before,
 * which saves most of the time; that compiling gives the same is tried on the fixture.
 */
export function reread(course: Course, { course: { modules }, compiled }: Edition): Edition {
  const index = indexCourse(course);
  const only = course.modules.filter(({ id }) => modules.some((module) => module.id === id));
  const facts = only.flatMap((module) => module.facts.map(index.fact));
  const isHere = ({ factId }: { factId: string }) => facts.some(({ id }) => id === factId);
  return {
    course: { ...course, modules: only },
    compiled: compiled.map((module) => ({
      ...module,
      facts: facts.map((fact) => compiledFact(index, fact)),
      cards: module.cards.filter(isHere),
      items: module.items.filter(isHere),
      groupItems: module.groupItems.filter(({ factIds }) =>
        factIds.every((id) => facts.some((fact) => fact.id === id)),
      ),
    })),
  };
}

/** As if the author had not said that anything was corrected. */
export function atTheRevisionsOf({ compiled }: Edition) {
  const known = new Map(
    compiled.flatMap(({ facts }) => facts.map(({ id, meaningRevision }) => [id, meaningRevision])),
  );
  return (module: CompiledModule): CompiledModule => ({
    ...module,
    facts: module.facts.map((fact) => ({
      ...fact,
      meaningRevision: known.get(fact.id) ?? fact.meaningRevision,
    })),
  });
}
