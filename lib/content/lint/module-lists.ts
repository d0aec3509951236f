import type { Course, Module } from "@/lib/content/course";
import type { Problem } from "@/lib/content/problem";
import { entryProblem, factProblem } from "./check";

/** A module's brief is built from its own facts, its facts from its own documents and topics; no fact is left out. */
export function moduleLists(course: Course): Problem[] {
  const listed = new Set(course.modules.flatMap(({ facts }) => facts));
  const unlisted = course.facts.filter(({ id }) => !listed.has(id));
  return [
    ...course.modules.flatMap(foreignBriefFacts),
    ...course.modules.flatMap((module) => foreignSources(course, module)),
    ...unlisted.map((fact) => factProblem(fact, "id", finding("No module lists this fact."))),
  ];
}

function foreignBriefFacts(module: Module): Problem[] {
  return module.brief
    .flatMap(({ facts }) => facts)
    .filter((id) => !module.facts.includes(id))
    .map((id) =>
      entryProblem(
        module,
        "brief",
        finding(`The brief names ${id}, which the module does not list.`),
      ),
    );
}

function foreignSources(course: Course, module: Module): Problem[] {
  const facts = course.facts.filter(({ id }) => module.facts.includes(id));
  return facts.flatMap((fact) => [
    ...fact.passages
      .filter(({ document }) => !module.documents.includes(document))
      .map(({ document }) =>
        factProblem(fact, "passages", finding(`"${module.id}" does not list "${document}".`)),
      ),
    ...fact.topics
      .filter((topic) => !module.topics.includes(topic))
      .map((topic) =>
        factProblem(fact, "topics", finding(`"${module.id}" does not list "${topic}".`)),
      ),
  ]);
}

function finding(message: string) {
  return { rule: "module", hard: true, message };
}
