import type { CompiledModule } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import type { Problem } from "@/lib/content/problem";

/**
 * One rule over the course as written. `facts` are those to look at, by default all: what is wrong with
 * one fact is mostly told by itself and the course around it.
 */
export type CourseCheck = (course: Course, facts?: readonly Fact[]) => Problem[];

/** One rule over what was compiled from it. */
export type CompiledCheck = (course: Course, modules: readonly CompiledModule[]) => Problem[];

type Finding = { rule: string; hard: boolean; message: string };

export function factProblem(fact: { id: string }, field: string, finding: Finding): Problem {
  return { at: { factId: fact.id, field }, ...finding };
}

export function entryProblem(entry: { id: string }, field: string, finding: Finding): Problem {
  return { at: { entryId: entry.id, field }, ...finding };
}

/** The sentences of a fact that a learner reads, by field. */
export function sentencesOf(fact: Fact): { field: string; text: string }[] {
  const asked = Object.entries(fact.asks).flatMap(([slot, { question, distractors }]) =>
    [question, ...distractors.flatMap(({ reason }) => reason ?? [])].map((text) => ({
      field: `asks.${slot}`,
      text,
    })),
  );
  const reworded = Object.entries(fact.overrides ?? {}).flatMap(([way, { stem }]) =>
    stem === undefined ? [] : [{ field: `overrides.${way}`, text: stem }],
  );
  const proposition =
    fact.proposition === undefined ? [] : [{ field: "proposition", text: fact.proposition }];
  return [{ field: "statement", text: fact.statement }, ...proposition, ...asked, ...reworded];
}
