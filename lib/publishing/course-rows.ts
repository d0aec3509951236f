import type { Course, SourceDocument } from "@/lib/content/course";
import { fold } from "@/lib/content/fold";
import { entitiesOf } from "@/lib/content/mentions";
import { namesFinder } from "@/lib/content/named-in";
import { namesOf } from "@/lib/content/names";

/** The entities of a course, each with every name folded, one a line. */
export function entityRows({ head, entities }: Course) {
  return entities.map((entity) => ({
    courseId: head.id,
    id: entity.id,
    type: entity.type,
    name: entity.name,
    aliases: entity.aliases,
    local: entity.local,
    gloss: entity.gloss,
    notTheSame: entity.notTheSame,
    folded: [...namesOf(entity), entity.gloss].map(fold).join("\n"),
  }));
}

/** Under which topics the published facts stand. */
export function topicsOfFacts(course: Course) {
  return publishedFacts(course).flatMap(({ id, topics }) =>
    topics.map((topicId) => ({ factId: id, courseId: course.head.id, topicId })),
  );
}

/** Which published fact names which entity: in a slot, as a speaker or commentator, or in its words. */
export function spokenOf(course: Course) {
  const find = namesFinder(course.entities);
  return publishedFacts(course).flatMap((fact) =>
    [...new Set([...entitiesOf(fact), ...find(fact.statement)])].map((entityId) => ({
      factId: fact.id,
      courseId: course.head.id,
      entityId,
    })),
  );
}

/** Of each published fact what a search looks in, the chart that it is a bar of, and what it replaced. */
export function factColumns(course: Course) {
  return publishedFacts(course).map((fact) => ({
    id: fact.id,
    folded: fold(`${fact.statement} ${fact.why}`),
    group: fact.frame === "quantity" ? (fact.group ?? null) : null,
    supersedesId: fact.supersedes ?? null,
  }));
}

/** The documents of a course as they are cited, one row each. */
export function documentRows(course: Course) {
  const nameOf = new Map(course.entities.map(({ id, name }) => [id, name]));
  const glossOf = new Map(course.entities.map(({ id, gloss }) => [id, gloss]));
  return course.documents.map((document) => ({
    courseId: course.head.id,
    id: document.id,
    outlet: nameOf.get(document.outlet) ?? document.outlet,
    outletGloss: glossOf.get(document.outlet) ?? "",
    author: document.author && (nameOf.get(document.author) ?? document.author),
    title: document.title,
    url: document.url,
    published: document.published.date,
    publishedGrounds: document.published.grounds,
    retrieved: document.retrieved,
    genre: document.genre,
    licence: document.licence,
    folded: searchedDocument(course, document),
  }));
}

/** What a search looks in of a document: its title, outlet and author. */
function searchedDocument(course: Course, { title, outlet, author }: SourceDocument) {
  const people = course.entities.filter(({ id }) => id === outlet || id === author);
  return [title, ...people.flatMap(namesOf)].map(fold).join("\n");
}

/** A fact that no module lists is not published. */
function publishedFacts({ modules, facts }: Course) {
  const listed = new Set(modules.flatMap((module) => module.facts));
  return facts.filter(({ id }) => listed.has(id));
}
