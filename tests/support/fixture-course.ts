import { type CompiledModule, compileModule } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { membersOf } from "@/lib/content/group";
import type { Problem } from "@/lib/content/problem";
import { readCourse } from "@/scripts/content/read-course";

/** The course of invented states under tests/fixtures, which the gate finds nothing wrong with. */
export function fixtureCourse(): Course {
  const { course, problems } = readCourse("tests/fixtures/course");
  if (!course) throw new Error(problems.map(({ message }) => message).join("\n"));
  return course;
}

/** The course with one of its facts changed. */
export function withFact(course: Course, id: string, change: (fact: Fact) => Fact): Course {
  const facts = course.facts.map((fact) => (fact.id === id ? change(fact) : fact));
  return { ...course, facts };
}

/** The course with one of its facts taken out of it, of the modules that list it, and with its groups. */
export function withoutFact(course: Course, id: string): Course {
  const modules = course.modules.map((module) => ({
    ...module,
    facts: module.facts.filter((one) => one !== id),
    brief: module.brief.map((part) => ({ ...part, facts: part.facts.filter((one) => one !== id) })),
  }));
  const groups = course.groups.filter((group) => !membersOf(group).includes(id));
  return { ...course, modules, groups, facts: course.facts.filter((fact) => fact.id !== id) };
}

/** The course with an order of one member less, which is a new meaning. */
export function withoutLastMember(course: Course): Course {
  const groups = course.groups.map((group) =>
    group.family === "order"
      ? { ...group, meaningRevision: 2, members: group.members.slice(0, -1) }
      : group,
  );
  return { ...course, groups };
}

/** The course with the groups that a fact is a member of at a new meaning, as its correction wants it. */
export function withGroupsRaised(course: Course, factId: string): Course {
  const groups = course.groups.map((group) =>
    membersOf(group).includes(factId)
      ? { ...group, meaningRevision: group.meaningRevision + 1 }
      : group,
  );
  return { ...course, groups };
}

/** Who was minister, and who is by the fact that took its place. */
export const overtaken = { old: "f_0000000008", successor: "f_000000000f" };

/** The course after another minister came: a fact more in its module, which supersedes the former. */
export function withSuccessor(course: Course): Course {
  const { old, successor } = overtaken;
  const fact: Fact = {
    ...factOf(course, old),
    id: successor,
    supersedes: old,
    ...({ person: { type: "entity", id: "oto-lind" } } as const),
    statement: "In January 2021 Oto Lind was minister of defence of Norvia.",
    asOf: { date: "2021-01", grounds: null },
    asks: {
      person: {
        question: "Who was minister of defence of Norvia in January 2021?",
        distractors: [],
      },
      office: { question: "Which office did Oto Lind hold in January 2021?", distractors: [] },
    },
  } as Fact;
  const modules = course.modules.map((module) =>
    module.facts.includes(old) ? { ...module, facts: [...module.facts, successor] } : module,
  );
  return { ...course, modules, facts: [...course.facts, fact] };
}

export function factOf(course: Course, id: string): Fact {
  const fact = course.facts.find((one) => one.id === id);
  if (!fact) throw new Error(`The fixture has no fact ${id}.`);
  return fact;
}

/** Its only module, compiled. */
export function compiledFixture(course: Course = fixtureCourse()): CompiledModule {
  return compileModule(course, "norvia-and-kestria");
}

/** What the findings are about and say, for short expectations. */
export function found(problems: readonly Problem[]): string[] {
  return problems.map(({ at, message }) => {
    if ("factId" in at) return `${at.factId} ${at.field}: ${message}`;
    return "entryId" in at ? `${at.entryId} ${at.field}: ${message}` : message;
  });
}
