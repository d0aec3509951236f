import type { Course } from "@/lib/content/course";
import { indexCourse } from "@/lib/content/course-index";
import type { Fact } from "@/lib/content/fact";
import type { Item } from "@/lib/content/item";
import { type Kind, kinds } from "@/lib/content/kind";
import { danglingReferences } from "@/lib/content/lint/dangling-references";
import { compiledProblems, factProblems } from "@/lib/content/lint/gate";
import type { Problem } from "@/lib/content/problem";
import { asksOf } from "./card";
import { offeredWrong } from "./choice-options";
import { compiledItems } from "./items";
import { kindContextOf } from "./kind-context";
import { offeredKinds } from "./kind-options";
import { kindNames } from "./kind-reasons";
import { compileFacts } from "./module";
import { overrideOf } from "./override";

/** One way of asking a fact, with what a person may do about it. */
export type PreviewedItem = {
  item: Item;
  /** As its override is kept: the item's id after the fact's. */
  way: string;
  isDropped: boolean;
  /** Whether somebody has it in other words, or with other wrong options. */
  isChanged: boolean;
  /** Whether its words are an override's to say. */
  isRewordable: boolean;
  /** The wrong options that could be offered, those that are among them; empty where nothing is chosen. */
  offered: { id: string; text: string }[];
};

/** What the gate has against the ways of asking a fact, by way; what it has against the fact's own words not. */
export function problemsOfWays(course: Course, factId: string): Map<string, Problem[]> {
  const sound = { ...course, facts: soundFacts(course), groups: [] };
  const fact = sound.facts.find(({ id }) => id === factId);
  const found = new Map<string, Problem[]>();
  if (!fact) return found;
  const compiled = compileFacts(sound, "", [fact]);
  for (const problem of [...factProblems(sound, fact), ...compiledProblems(sound, [compiled])]) {
    const field = "field" in problem.at ? problem.at.field : "";
    const way = field.replace(/^overrides\./, "").replace(`${factId}:`, "");
    found.set(way, [...(found.get(way) ?? []), problem]);
  }
  return found;
}

/**
 * Every way of asking one fact of a course as a student meets it, dropped ones too. Facts of the course
 * that refer to what is not there give no wrong options; where this one does there is nothing to show.
 */
export function previewOf(course: Course, factId: string): PreviewedItem[] {
  const sound = { ...course, facts: soundFacts(course), groups: [] };
  const fact = sound.facts.find(({ id }) => id === factId);
  if (!fact) return [];
  const index = indexCourse(sound);
  return compiledItems(index, fact).map((compiled) => {
    const override = overrideOf(fact, compiled.id);
    return {
      item: { ...compiled, stem: override?.stem ?? compiled.stem },
      way: compiled.id.slice(fact.id.length + 1),
      isDropped: override?.dropped === true,
      isChanged: override?.stem !== undefined || override?.wrong !== undefined,
      isRewordable: compiled.family !== "kind",
      offered: compiled.options.length === 0 ? [] : offeredFor(sound, fact, compiled),
    };
  });
}

/** The facts all of whose references lead to something. */
function soundFacts(course: Course): Fact[] {
  const loose = danglingReferences(course).flatMap(({ at }) => ("factId" in at ? at.factId : []));
  return course.facts.filter(({ id }) => !loose.includes(id));
}

function offeredFor(course: Course, fact: Fact, { cardId, family, id }: Item) {
  const index = indexCourse(course);
  if (family === "kind") {
    const context = kindContextOf(index, fact);
    const others: Kind[] = context ? offeredKinds(fact.kind, context) : [];
    return kinds
      .filter((kind) => others.includes(kind))
      .map((kind) => ({ id: kind, text: kindNames[kind] }));
  }
  const ask = asksOf(fact).find(({ slot }) => `${fact.id}:${slot}` === cardId);
  if (!ask) return [];
  const question = overrideOf(fact, id)?.stem ?? ask.question;
  return offeredWrong(index, { ...ask, question }).map((one) => ({ id: one.id, text: one.text }));
}
