import type { z } from "zod";
import { comparisonsSchema } from "./comparison";
import {
  type Course,
  courseSchema,
  documentSchema,
  entitySchema,
  factsSchema,
  moduleSchema,
  readingsSchema,
  topicSchema,
} from "./course";
import { forecastsSchema } from "./forecast-entry";
import { groupsSchema } from "./group";
import type { Problem } from "./problem";
import { issuesOf } from "./schema-issues";

/** Of which file of a course an entry is. */
export const entrySorts = [
  "HEAD",
  "DOCUMENT",
  "ENTITY",
  "TOPIC",
  "MODULE",
  "FACT",
  "GROUP",
  "READING",
  "FORECAST",
  "COMPARISON",
] as const;

export type EntrySort = (typeof entrySorts)[number];

/** An entry as its file says it; its values are not known to fit the schema. */
export type EntryBody = Readonly<Record<string, unknown>>;

/** An entry of a course, where it stands among those of its file. */
export type Entry = {
  sort: EntrySort;
  id: string;
  /** In whose folder it stands; null where it is the whole course's. */
  moduleId: string | null;
  body: EntryBody;
};

/** Either a whole course, or everything that keeps its entries from being one. */
export type ReadEntries =
  | { course: Course; problems: [] }
  | { course: null; problems: [Problem, ...Problem[]] };

const schemas = {
  HEAD: courseSchema,
  DOCUMENT: documentSchema,
  ENTITY: entitySchema,
  TOPIC: topicSchema,
  MODULE: moduleSchema,
  FACT: factsSchema.element,
  GROUP: groupsSchema.element,
  READING: readingsSchema.element,
  FORECAST: forecastsSchema.element,
  COMPARISON: comparisonsSchema.element,
} satisfies Record<EntrySort, z.ZodType>;

type Parsed<S extends EntrySort> = z.output<(typeof schemas)[S]>;

/** Reads one entry by the schema of its file. */
export function readEntry<S extends EntrySort>(
  entry: Pick<Entry, "id" | "body"> & { sort: S },
): { value?: Parsed<S>; problems: Problem[] } {
  const parsed = schemas[entry.sort].safeParse(entry.body);
  if (parsed.success) return { value: parsed.data as Parsed<S>, problems: [] };
  const problems = issuesOf(parsed.error).map(({ path, message }): Problem => {
    const [field, id] = [path.join("."), entry.id];
    const at = entry.sort === "FACT" ? { factId: id, field } : { entryId: id, field };
    return { at, rule: "schema", hard: true, message };
  });
  return { problems };
}

/** Reads the entries of a course, those of a sort in the order of their file. All problems are collected. */
export function courseOfEntries(entries: readonly Entry[]): ReadEntries {
  const problems: Problem[] = [];
  const read = <S extends EntrySort>(sort: S): Parsed<S>[] =>
    entries.flatMap((entry) => {
      if (entry.sort !== sort) return [];
      const { value, problems: found } = readEntry({ ...entry, sort });
      problems.push(...found);
      return value === undefined ? [] : [value];
    });
  const [head] = read("HEAD");
  const rest = {
    ...{ documents: read("DOCUMENT"), entities: read("ENTITY"), topics: read("TOPIC") },
    ...{ modules: read("MODULE"), facts: read("FACT"), groups: read("GROUP") },
    ...{ readings: read("READING"), forecasts: read("FORECAST"), comparisons: read("COMPARISON") },
  };
  const [first, ...more] = problems;
  if (first) return { course: null, problems: [first, ...more] };
  if (!head) throw new RangeError("A course needs its head among its entries.");
  return { course: { head, ...rest }, problems: [] };
}

/**
 * What of a course can be read: an entry that is not finished yet, such as a module that somebody began,
 * is passed over. Null where its head cannot be.
 */
export function readableCourse(entries: readonly Entry[]): Course | null {
  const readable = entries.filter((entry) => readEntry(entry).problems.length === 0);
  const hasHead = readable.some(({ sort }) => sort === "HEAD");
  return hasHead ? courseOfEntries(readable).course : null;
}
