import type { Course } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { fold, wordsOf } from "@/lib/content/fold";
import { namesOf } from "@/lib/content/names";
import type { Problem } from "@/lib/content/problem";
import { entryProblem, factProblem } from "./check";

/** From this share of common words on, two statements say the same. */
const alike = 0.9;

/** No id, question, statement or name stands twice. Of some facts: no question or statement of theirs. */
export function duplicates(course: Course, facts = course.facts): Problem[] {
  const beside = facts === course.facts ? [...repeatedIds(course), ...sharedNames(course)] : [];
  return [...beside, ...repeatedQuestions(course), ...likeStatements(course, new Set(facts))];
}

function repeatedIds(course: Course): Problem[] {
  const { documents, entities, topics, modules, facts } = course;
  const kinds: (readonly { id: string }[])[] = [documents, entities, topics, modules, facts];
  return kinds.flatMap((entries) =>
    repeated(entries, ({ id }) => id).map(([, entry]) =>
      entryProblem(entry, "id", finding(`The id "${entry.id}" stands twice.`)),
    ),
  );
}

function repeatedQuestions({ facts }: Course): Problem[] {
  const asked = facts.flatMap((fact) =>
    Object.entries(fact.asks).map(([slot, { question }]) => ({ fact, slot, question })),
  );
  return repeated(asked, ({ question }) => fold(question)).map(([first, { fact, slot }]) =>
    factProblem(fact, `asks.${slot}`, finding(`${first.fact.id} asks the same.`)),
  );
}

function likeStatements({ facts }: Course, looked: ReadonlySet<Fact>): Problem[] {
  const read = facts.map((fact, place) => ({ fact, place, words: wordSetOf(fact) }));
  const some = read.filter(({ fact }) => looked.has(fact));
  return read.flatMap((one) =>
    (looked.has(one.fact) ? read : some)
      .filter(({ place }) => place < one.place)
      .filter((other) => common(one.words, other.words) >= alike)
      .map((other) =>
        factProblem(one.fact, "statement", finding(`${other.fact.id} says the same.`)),
      ),
  );
}

const wordsByFact = new WeakMap<Fact, ReadonlySet<string>>();

function wordSetOf(fact: Fact): ReadonlySet<string> {
  const known = wordsByFact.get(fact);
  if (known) return known;
  const words = new Set(wordsOf(fact.statement));
  wordsByFact.set(fact, words);
  return words;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  // Most pairs are told apart by their lengths, which is quicker than counting.
  if (Math.min(a.size, b.size) < alike * Math.max(a.size, b.size)) return 0;
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(a.size, b.size, 1);
}

/** A name of two entities of one type would be right for both when typed. A capital may stand for its state. */
function sharedNames({ entities }: Course): Problem[] {
  const named = entities.flatMap((entity) =>
    [...new Set(namesOf(entity).map(fold))].map((name) => ({ entity, name })),
  );
  return repeated(named, ({ entity, name }) => `${entity.type} ${name}`).map(
    ([first, { entity, name }]) =>
      entryProblem(entity, "aliases", finding(`"${name}" is a name of "${first.entity.id}" too.`)),
  );
}

/** Each entry whose key came before, with the first that had it. */
function repeated<T>(entries: readonly T[], keyOf: (entry: T) => string): [T, T][] {
  const firsts = new Map<string, T>();
  return entries.flatMap((entry): [T, T][] => {
    const first = firsts.get(keyOf(entry));
    if (first) return [[first, entry]];
    firsts.set(keyOf(entry), entry);
    return [];
  });
}

function finding(message: string) {
  return { rule: "duplicate", hard: true, message };
}
