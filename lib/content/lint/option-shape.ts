import { occurrences } from "@/lib/content/compile/gap";
import type { CompiledModule } from "@/lib/content/compile/module";
import type { Course, Entity } from "@/lib/content/course";
import { fold, wordsOf } from "@/lib/content/fold";
import type { Item, Option } from "@/lib/content/item";
import { namesOf } from "@/lib/content/names";
import type { Problem } from "@/lib/content/problem";

/** A key this much longer than every other option is told by its length. */
const lengthCue = 1.4;

/** Names are as long as they are: only where the key stands out by this many letters as well. */
const lengthSlack = 8;

/** The options of an item are of one type and shape, and each wrong one has a reason that speaks of it. */
export function optionShape(course: Course, modules: readonly CompiledModule[]): Problem[] {
  const entities = new Map(course.entities.map((entity) => [entity.id, entity]));
  return modules.flatMap(({ items }) =>
    items
      .filter(({ options }) => options.length > 0)
      .flatMap((item) => [
        ...found(item, malformed(item), true),
        ...found(item, mixedTypes(item, entities), !areActors(item, entities)),
        ...(item.family === "kind" ? [] : cueProblems(item, entities)),
      ]),
  );
}

function cueProblems(item: Item, entities: ReadonlyMap<string, Entity>): Problem[] {
  return [
    ...found(item, lengthTells(item), false),
    ...found(item, grammarTells(item), false),
    ...found(item, stemTells(item), false),
    ...found(item, sameReason(item), false),
    ...item.options.flatMap((option) => found(item, silentReason(option, entities), false)),
  ];
}

function found(item: Item, message: string | null, hard: boolean): Problem[] {
  if (!message) return [];
  return [{ at: { factId: item.factId, field: item.id }, rule: "option-shape", hard, message }];
}

function malformed({ options }: Item): string | null {
  const texts = new Set(options.map(({ text }) => fold(text)));
  if (options.length !== 3) return `It has ${options.length} options, not three.`;
  return texts.size === options.length ? null : "Two options read alike.";
}

function mixedTypes({ answer, options }: Item, entities: ReadonlyMap<string, Entity>) {
  if (answer.type === "date") {
    const lengths = new Set(options.map(({ id }) => id.length));
    return lengths.size === 1 ? null : "Its dates are not of one precision.";
  }
  if (answer.type !== "entity") return null;
  const types = new Set(options.map(({ id }) => entities.get(id)?.type));
  return types.size === 1 ? null : `Its options are of several types: ${[...types].join(", ")}.`;
}

const actors: readonly (string | undefined)[] = [
  "person",
  "organisation",
  "outlet",
  "state",
  "region",
];

/** Persons, bodies and states may all say and do things. */
function areActors({ options }: Item, entities: ReadonlyMap<string, Entity>): boolean {
  return options.every(({ id }) => actors.includes(entities.get(id)?.type));
}

function lengthTells({ options }: Item): string | null {
  const key = options.find(({ right }) => right)?.text.length ?? 0;
  const longest = Math.max(...options.filter(({ right }) => !right).map((o) => o.text.length));
  const tells = key > longest * lengthCue && key - longest > lengthSlack;
  return tells ? "The right answer is told by its length." : null;
}

/** An article, a small letter or a full stop on one option alone tells it; names are as they are. */
function grammarTells({ answer, options }: Item): string | null {
  if (answer.type === "entity") return null;
  const shapes = [/^(?:a|an|the) /i, /^\p{Ll}/u, /\.$/];
  const tells = shapes.some((shape) => {
    const having = options.filter(({ text }) => shape.test(text));
    const lacking = options.filter((option) => !having.includes(option));
    return [having, lacking].some((side) => side.length === 1 && side[0]?.right);
  });
  return tells ? "The right answer is told by its grammar." : null;
}

/** A telling word of the stem that the key alone repeats points at it. */
function stemTells({ stem, options }: Item): string | null {
  const telling = wordsOf(stem).filter((word) => word.length > 3);
  const repeats = ({ text }: Option) => wordsOf(text).some((word) => telling.includes(word));
  const repeating = options.filter(repeats);
  const tells = repeating.length === 1 && repeating[0]?.right;
  return tells ? "Only the right answer repeats a word of the question." : null;
}

/** One reason for two options speaks of neither. */
function sameReason({ options }: Item): string | null {
  const reasons = new Set(options.map(({ reason }) => reason));
  return reasons.size === options.length ? null : "Two options have one reason.";
}

function silentReason(option: Option, entities: ReadonlyMap<string, Entity>): string | null {
  const entity = entities.get(option.id);
  if (!entity || option.right) return null;
  const told = namesOf(entity).some((name) => occurrences(option.reason, name).length > 0);
  return told ? null : `The reason against "${option.text}" does not speak of it.`;
}
