import type { Course, Reading } from "@/lib/content/course";
import type { Fact } from "@/lib/content/fact";
import { fold } from "@/lib/content/fold";
import { namesOf } from "@/lib/content/names";
import { countOf, type Particulars, particularsOf } from "@/lib/content/particulars";
import type { Problem } from "@/lib/content/problem";
import { statedDates } from "@/lib/content/stated-dates";
import { factProblem } from "./check";

/** Who, when and how much a fact says is what was noted by who read its sources, no less and no more. */
export function readingsAgree(course: Course, facts = course.facts): Problem[] {
  const readings = new Map(course.readings.map((reading) => [reading.fact, reading]));
  const idsByName = idsOf(course);
  return facts.flatMap((fact) => {
    const reading = readings.get(fact.id);
    if (!reading) return [unread(fact)];
    return disagreements(particularsOf(course, fact), reading, idsByName).map((message) =>
      finding(fact, message),
    );
  });
}

type IdsByName = ReadonlyMap<string, ReadonlySet<string>>;

function idsOf({ entities }: Course): IdsByName {
  const ids = new Map<string, Set<string>>();
  for (const entity of entities) {
    for (const name of namesOf(entity).map(fold)) {
      ids.set(name, (ids.get(name) ?? new Set()).add(entity.id));
    }
  }
  return ids;
}

function disagreements(said: Particulars, { noted }: Reading, idsByName: IdsByName): string[] {
  const notes = noted.map((note) => noteOf(note, idsByName));
  const unnoted = [
    ...said.names.filter((id) => !notes.some(({ ids }) => ids.has(id))),
    ...said.dates.filter((date) => !notes.some((note) => note.date?.startsWith(date))),
    ...said.counts.filter((count) => !notes.some((note) => stands(count, note.count))),
  ];
  const unsaid = notes.filter(({ ids, date, count }) => {
    if (date) return !said.dates.some((one) => date.startsWith(one));
    if (ids.size > 0) return !said.names.some((id) => ids.has(id));
    return !said.counts.some((one) => stands(one, count));
  });
  return [
    ...unnoted.map((one) => `The reading of its sources has no "${one}".`),
    ...unsaid.map(({ note }) => `The reading of its sources has ${note}, the fact has not.`),
  ];
}

type Note = { note: string; ids: ReadonlySet<string>; date: string | undefined; count: string };

function noteOf(note: string, idsByName: IdsByName): Note {
  const ids = idsByName.get(fold(note)) ?? new Set<string>();
  const [date, ...more] = ids.size === 0 ? statedDates(note) : [];
  return { note, ids, date: more.length === 0 ? date : undefined, count: countOf(note) };
}

/** "6.6 billion" is said where "6.6 billion US dollars" was noted, and "years" where "20 years" was. */
function stands(count: string, noted: string): boolean {
  return noted === count || noted.startsWith(`${count} `) || noted.endsWith(` ${count}`);
}

function unread(fact: Fact): Problem {
  const message = "Nobody noted what its sources say: see readings.yaml.";
  const at = "provenance.readAgainstSource";
  return factProblem(fact, at, { rule: "reading", hard: true, message });
}

function finding(fact: Fact, message: string): Problem {
  return factProblem(fact, "statement", { rule: "reading", hard: true, message });
}
