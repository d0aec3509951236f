import type { Course, Entity } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import type { Kind } from "@/lib/content/kind";
import { namesOf } from "@/lib/content/names";
import { namesStand } from "@/lib/content/names-stand";
import type { Problem } from "@/lib/content/problem";
import { factProblem } from "./check";
import { sourcesOf } from "./source-texts";

/** Verbs that tell of what kind a saying is, and the kinds that they fit. What is only "said" may be of any. */
const telling: readonly [RegExp, readonly Kind[]][] = [
  [/^(?:reported|recalled)$/, ["reported", "attributed"]],
  [/^alleged$/, ["allegation"]],
  [/^claimed$/, ["allegation", "attributed"]],
  [/^(?:argued|judged|reasoned|believed|conceded)$/, ["opinion"]],
  [/^(?:expected|foretold|predicted|presumed)$/, ["forecast"]],
  [/^(?:advised|urged|demanded|recommended)$/, ["recommendation"]],
];

const saying =
  "reported|recalled|alleged|claimed|argued|judged|reasoned|believed|concluded|suggested|conceded|expected|foretold|predicted|presumed|advised|urged|demanded|recommended|said|wrote|noted|explained|held|stressed|announced";

/** A statement names who says it, lets nobody else say it, and chooses a verb of its kind. */
export function speakersStated(course: Course, facts = course.facts): Problem[] {
  const entities = new Map(course.entities.map((entity) => [entity.id, entity]));
  return facts.flatMap((fact) =>
    [
      silent(fact, entities),
      authorless(course, fact),
      wrongVerb(fact, entities),
      foreign(course, fact),
    ]
      .filter((message) => message !== null)
      .map((message) => factProblem(fact, "holders", { rule: "speaker", hard: true, message })),
  );
}

function silent({ kind, holders, statement }: Fact, entities: ReadonlyMap<string, Entity>) {
  const speaker = entities.get(holders[0]?.who ?? "");
  if (kind === "reported" || !speaker || namesStand(statement, namesOf(speaker))) return null;
  return `The statement does not say that it is "${speaker.id}" who says so.`;
}

/** In a comment everything is passed on by its author. */
function authorless({ documents }: Course, fact: Fact): string | null {
  const speakers = fact.holders.map(({ who }) => who);
  if (fact.kind === "reported") return null;
  const comment = sourcesOf(fact, documents).find(
    ({ genre, outlet, author }) =>
      genre === "opinion" &&
      author !== null &&
      outlet === speakers.at(-1) &&
      !speakers.includes(author),
  );
  return comment ? `"${comment.author}" wrote "${comment.id}" and is no holder.` : null;
}

function wrongVerb({ kind, holders, statement }: Fact, entities: ReadonlyMap<string, Entity>) {
  const names = holders.flatMap(({ who }) => {
    const entity = entities.get(who);
    return entity ? namesOf(entity) : [];
  });
  const verbs = names.flatMap((name) => verbsAfter(statement, name));
  const wrong = verbs.find((verb) =>
    telling.some(([words, kinds]) => words.test(verb) && !kinds.includes(kind)),
  );
  return wrong ? `What is ${wrong} is not of the kind "${kind}".` : null;
}

/** Whoever the statement lets say something, as the subject of its sentence, is a holder of it. */
function foreign({ entities }: Course, { holders, statement }: Fact): string | null {
  const speakers = new Set(holders.map(({ who }) => who));
  const own = entities.filter(({ id }) => speakers.has(id)).flatMap(namesOf);
  const other = entities
    .filter(({ id }) => !speakers.has(id))
    .find((entity) =>
      namesOf(entity).some(
        (name) => !own.some((one) => one.includes(name)) && isSubject(statement, name),
      ),
    );
  return other ? `"${other.id}" says it in the statement and is no holder.` : null;
}

/** At the start, after a date or a comma, and before what is said: not "met in Laos", nor "held a summit". */
function isSubject(statement: string, name: string): boolean {
  const at = statement.indexOf(name);
  const before = statement.slice(0, Math.max(at, 0));
  if (at < 0 || !/^$|(?:\d{4}|,) $/.test(before)) return false;
  return new RegExp(`^ (?:${saying})(?: that\\b| in [A-Z]|[.,])`).test(
    statement.slice(at + name.length),
  );
}

function verbsAfter(statement: string, name: string): string[] {
  const at = statement.indexOf(`${name} `);
  if (at < 0 || /[\p{L}\p{N}]$/u.test(statement.slice(0, at))) return [];
  const after = statement.slice(at + name.length);
  const [, verb] = new RegExp(`^ (?:had |then |also )?(${saying})\\b`).exec(after) ?? [];
  return verb ? [verb] : [];
}
