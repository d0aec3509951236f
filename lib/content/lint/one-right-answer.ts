import { askedValue } from "@/lib/content/asked-value";
import { kindContextOf } from "@/lib/content/compile/kind-context";
import { alsoFitting } from "@/lib/content/compile/kind-options";
import type { CompiledModule } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
import { type CourseIndex, indexCourse } from "@/lib/content/course-index";
import type { Fact } from "@/lib/content/fact";
import { fold } from "@/lib/content/fold";
import type { Item, Option } from "@/lib/content/item";
import { namesOf } from "@/lib/content/names";
import type { Problem } from "@/lib/content/problem";
import { rivalsOf } from "@/lib/content/rivals";
import type { SlotValue } from "@/lib/content/slot";
import { valuesOverlap } from "@/lib/content/values-overlap";
import { factProblem } from "./check";
import { optionValue } from "./option-value";

/** Over the whole course one option of each item is right, and only one. */
export function oneRightAnswer(course: Course, modules: readonly CompiledModule[]): Problem[] {
  const index = indexCourse(course);
  return modules.flatMap(({ items }) =>
    items.filter(({ options }) => options.length > 0).flatMap((item) => itemProblems(index, item)),
  );
}

/** An option, where it is offered. */
type Offered = { item: Item; fact: Fact; option: Option };

function itemProblems(index: CourseIndex, item: Item): Problem[] {
  const fact = index.fact(item.factId);
  const rights = item.options.filter(({ right }) => right).length;
  const wrong = item.options.filter(({ right }) => !right);
  return [
    ...finding(item, true, rights === 1 ? null : `${rights} options are marked as right.`),
    ...wrong.flatMap((option) => finding(item, true, whyRight(index, { item, fact, option }))),
    ...wrong.flatMap((option) => rivalFindings(index, { item, fact, option })),
  ];
}

function finding(item: Item, hard: boolean, message: string | null): Problem[] {
  if (!message) return [];
  return [factProblem({ id: item.factId }, item.id, { rule: "one-right-answer", hard, message })];
}

function whyRight(index: CourseIndex, { item, fact, option }: Offered): string | null {
  if (item.family === "kind") return whyKindFits(index, fact, option);
  const key = askedValue(fact, slotOf(item));
  if (!key) return null;
  const value = optionValue(index.course, option, key);
  if (!value) return `"${option.text}" cannot be told from what is right.`;
  return isTheKey(index, key, value) ? `"${option.text}" is the right answer too.` : null;
}

/**
 * Facts that make an option right. Soft where the only one is the fact from which the author drew the
 * reason against it: whoever did so held the two against each other, and says in a note what parts them.
 */
function rivalFindings(index: CourseIndex, { item, fact, option }: Offered): Problem[] {
  const key = askedValue(fact, slotOf(item));
  const value = key && optionValue(index.course, option, key);
  if (!value) return [];
  const asked = { fact, slot: slotOf(item), question: item.stem };
  const rivals = rivalsOf(index.course, asked, value);
  const unread = rivals.find(({ id }) => id !== option.factId);
  const rival = unread ?? rivals[0];
  if (!rival) return [];
  return finding(item, unread !== undefined, `${rival.id} makes "${option.text}" right too.`);
}

function slotOf({ cardId }: Item): string {
  return cardId?.split(":")[1] ?? "";
}

function whyKindFits(index: CourseIndex, fact: Fact, { id, text }: Option): string | null {
  const context = kindContextOf(index, fact);
  const fitting: ReadonlySet<string> = context ? alsoFitting(fact.kind, context) : new Set();
  return fitting.has(id) ? `"${text}" fits as well.` : null;
}

/** The same value, or one that cannot be told from it: an alias, a nested date, a number within its bound. */
function isTheKey(index: CourseIndex, key: SlotValue, value: SlotValue): boolean {
  if (key.type === "text" && value.type === "text") {
    return [key.text, ...key.accept].some((text) => fold(text) === fold(value.text));
  }
  if (key.type === "entity" && value.type === "text") {
    return namesOf(index.entity(key.id)).some((name) => fold(name) === fold(value.text));
  }
  return valuesOverlap(key, value);
}
