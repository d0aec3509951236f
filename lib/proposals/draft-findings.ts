import { type Course, type Entity, entitySchema } from "@/lib/content/course";
import { fold } from "@/lib/content/fold";
import type { SourceTexts } from "@/lib/content/lint/source-texts";
import { namesOf } from "@/lib/content/names";
import type { Problem } from "@/lib/content/problem";
import { readFact } from "@/lib/content/propose/draft-fact";
import { draftProblems, markedProblems } from "@/lib/content/propose/gate";
import type { Evidence, ProposableText } from "@/lib/content/propose/proposal";
import { issuesOf } from "@/lib/content/schema-issues";
import type { FactBody } from "./fact-fields";
import { type Finding, findingOf } from "./finding";
import { calledIn } from "./in-names";

/** A fact that is not there yet, or is changed: whole, as a file would say it, with what it brings. */
export type Candidate = {
  body: FactBody;
  entities: readonly Readonly<Record<string, unknown>>[];
};

/** The document that a proposal was drawn from, and its words that speak for it. */
export type Drawn = { text: ProposableText; evidence: Evidence[] };

/** Everything that the gate says of a fact before it stands in its course, with what is marked for it. */
export function draftFindings(
  course: Course,
  { body, entities }: Candidate,
  { texts, drawn }: { texts: SourceTexts; drawn: Drawn | null },
): Finding[] {
  const read = entities.map((entity) => ({ entity, parsed: entitySchema.safeParse(entity) }));
  const sound = read.flatMap(({ parsed }) => (parsed.success ? parsed.data : []));
  const around = { ...course, entities: [...course.entities, ...sound] };
  const wrong = read.flatMap(({ entity, parsed }) =>
    parsed.success ? [] : issuesOf(parsed.error).map((issue) => badEntity(entity, issue.message)),
  );
  const { documents, topics, modules, facts } = course;
  const called = calledIn([...around.entities, ...documents, ...topics, ...modules, ...facts]);
  return [
    ...wrong,
    ...sound.flatMap((entity) => twin(course, entity)),
    ...[...draftProblems(around, body, texts), ...(drawn ? marked(around, body, drawn) : [])].map(
      (problem) => findingOf(problem, called),
    ),
  ];
}

function badEntity(entity: Readonly<Record<string, unknown>>, message: string): Finding {
  const name = String(entity.name || entity.id || "");
  return { field: "entities", rule: "schema", hard: true, message: `${name}: ${message}` };
}

/** A name of two entities of one type would be right for both. */
function twin({ entities }: Course, entity: Entity): Finding[] {
  const own = new Set(namesOf(entity).map(fold));
  const other = entities.find(
    ({ id, type, ...names }) =>
      type === entity.type &&
      id !== entity.id &&
      namesOf({ id, type, ...names }).some((name) => own.has(fold(name))),
  );
  if (!other) return [];
  const message = `The course has "${other.name}" already: choose that in place of "${entity.name}".`;
  return [{ field: "entities", rule: "duplicate", hard: true, message }];
}

/** What the gate holds against the words that are marked; of what is no fact yet that is told already. */
function marked(course: Course, body: FactBody, { text, evidence }: Drawn): Problem[] {
  const { fact } = readFact(body);
  return fact ? markedProblems({ fact, evidence }, text, course) : [];
}
