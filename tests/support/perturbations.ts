import type { CompiledModule } from "@/lib/content/compile/module";
import type { Course, Module } from "@/lib/content/course";
import { type Fact, slotsOf } from "@/lib/content/fact";
import { membersOf } from "@/lib/content/group";
import { entitiesOf } from "@/lib/content/mentions";
import { reground } from "@/lib/content/reground";
import type { SlotValue } from "@/lib/content/slot";
import { withFact, withGroupsRaised, withoutFact } from "./fixture-course";
import * as texts from "./revised-texts";
import type { TextedCourse } from "./texted-course";

/** A change to one module of a course. */
type Perturb = (texted: TextedCourse, module: Module) => Course;

/** Nothing that these change is what a fact says. */
export const mechanical: Record<string, Perturb> = {
  "banner inserted into documents": rereading(texts.withBanner),
  "typos of documents mended": rereading(texts.withTyposMended),
  "paragraphs split and merged": rereading(texts.withSplitsAndMerges),
  "facts reordered": reordered,
};

export const revision = rereading(texts.revised);

/**
 * Every document of the module in a newer text. A fact leaves the course whose paragraph is not found,
 * or found where it is not.
 */
function rereading(revise: (texts: readonly string[]) => texts.Revised): Perturb {
  return (texted, module) =>
    module.documents.reduce((course, id) => {
      const text = texted.texts.get(id) ?? [];
      const { after, places } = revise(text);
      const paragraphs = { before: texts.paragraphsOf(text), after: texts.paragraphsOf(after) };
      const { course: grounded } = reground(course, id, paragraphs);
      const astray = course.facts.filter((fact, i) =>
        fact.passages.some(({ document, paragraph }, at) => {
          if (document !== id || paragraph === undefined) return false;
          const found = grounded.facts[i]?.passages[at]?.paragraph ?? 0;
          return !places[paragraph - 1]?.includes(found);
        }),
      );
      return astray.map((fact) => fact.id).reduce(withoutFact, grounded);
    }, texted.course);
}

/** Other words in every template, and other marks around them. */
export function reworded(module: CompiledModule): CompiledModule {
  const items = module.items.map((item) => ({ ...item, stem: `Now: ${item.stem}` }));
  const groupItems = module.groupItems.map((item) => ({ ...item, stem: `Now: ${item.stem}` }));
  return { ...module, items, groupItems };
}

function reordered({ course }: TextedCourse, module: Module): Course {
  const turned = { ...module, facts: module.facts.toReversed() };
  return { ...course, modules: course.modules.map((one) => (one === module ? turned : one)) };
}

/** The entity that most facts of the module name gets another name, and keeps the old one beside it. */
export function renamed({ course }: TextedCourse, module: Module): Course {
  const facts = course.facts.filter(({ id }) => module.facts.includes(id));
  const named = (id: string) => facts.filter((fact) => entitiesOf(fact).has(id)).length;
  const [most] = course.entities.toSorted((a, b) => named(b.id) - named(a.id));
  const entities = course.entities.map((entity) =>
    entity === most
      ? { ...entity, name: `Greater ${entity.name}`, aliases: [...entity.aliases, entity.name] }
      : entity,
  );
  return { ...course, entities };
}

/** The first fact of a module that asks for a figure or a date and that nothing was put in the place of. */
export function correctable(course: Course, module: Module): { fact: Fact; slot: string } {
  for (const fact of factsOf(course, module)) {
    for (const slot of Object.keys(fact.asks)) {
      const value = slotsOf(fact)[slot];
      if (value?.type === "quantity" || value?.type === "date") return { fact, slot };
    }
  }
  throw new Error(`${module.id} asks for no figure and no date.`);
}

/** Another figure or year in the slot, and a new meaning of the fact and of the groups that ask it. */
export function corrected(course: Course, module: Module): Course {
  const { fact, slot } = correctable(course, module);
  return withFact(withGroupsRaised(course, fact.id), fact.id, (was) => ({
    ...was,
    [slot]: anotherValue(slotsOf(was)[slot]),
    meaningRevision: was.meaningRevision + 1,
  }));
}

function anotherValue(value: SlotValue | undefined): SlotValue | undefined {
  if (value?.type === "quantity") return { ...value, amount: value.amount + 1 };
  return value?.type === "date" ? { ...value, date: `1987${value.date.slice(4)}` } : value;
}

/** The last fact of a module that no other fact refers to. */
export function removable(course: Course, module: Module): Fact {
  const isNamed = (id: string) =>
    course.facts.some((fact) => fact.id !== id && JSON.stringify(fact).includes(id)) ||
    course.groups.some((group) => membersOf(group).includes(id));
  const fact = factsOf(course, module).findLast(({ id, asks }) => !isNamed(id) && hasCards(asks));
  if (!fact) throw new Error(`Every fact of ${module.id} is referred to.`);
  return fact;
}

/** The course after the world changed what a fact of the module says. */
export function overtaken(course: Course, module: Module): { course: Course; former: Fact } {
  const former = removable(course, module);
  const { supersedes: _none, ...said } = former;
  const successor = { ...said, id: successorId, supersedes: former.id } as Fact;
  const modules = course.modules.map((one) =>
    one === module ? { ...one, facts: [...one.facts, successorId] } : one,
  );
  return { course: { ...course, modules, facts: [...course.facts, successor] }, former };
}

const successorId = "f_zzzzzzzzzz";

function factsOf({ facts }: Course, module: Module): Fact[] {
  const superseded = new Set(facts.flatMap(({ supersedes }) => supersedes ?? []));
  return facts.filter(({ id }) => module.facts.includes(id) && !superseded.has(id));
}

function hasCards(asks: Fact["asks"]): boolean {
  return Object.keys(asks).length > 0;
}
