import type { Course } from "@/lib/content/course";
import { courseOfEntries, type Entry, type EntryBody, readEntry } from "@/lib/content/entry";
import type { Problem } from "@/lib/content/problem";
import {
  type FileSort,
  fileSorts,
  idField,
  isOneEntry,
  moduleFoldersIn,
  pathOf,
} from "./course-file";
import { readYaml, schemaProblem } from "./read-yaml";

/** Either a whole course with the entries of its files, or everything that keeps the files from being one. */
export type ReadFiles =
  | { course: Course; entries: Entry[]; problems: [] }
  | { course: null; entries: null; problems: [Problem, ...Problem[]] };

/** An entry where it was found, and what is wrong with it. */
type Found = { entry: Entry; file: string; line: number; problems: Problem[] };

/**
 * Reads a course from its YAML files. All problems of all files are collected; files that are none of a
 * course are passed over.
 *
 * @param files their texts by path: "modules/laos/facts.yaml"
 */
export function readCourseFiles(files: ReadonlyMap<string, string>): ReadFiles {
  const folders = moduleFoldersIn(files.keys());
  const read = fileSorts.flatMap((sort) => [
    ...(sort.in === "course" ? [] : folders.map((id) => readFile(files, sort, id))),
    ...(sort.in === "module" ? [] : [readFile(files, sort, null)]),
  ]);
  const found = read.flatMap((file) => file.found);
  const [first, ...more] = [
    ...read.flatMap((file) => [...file.problems, ...file.found.flatMap((one) => one.problems)]),
    ...namedTwice(found),
  ];
  if (first) return { course: null, entries: null, problems: [first, ...more] };
  const entries = found.map(({ entry }) => entry);
  const { course, problems } = courseOfEntries(entries);
  return course ? { course, entries, problems: [] } : { course, entries: null, problems };
}

function readFile(
  files: ReadonlyMap<string, string>,
  sort: FileSort,
  moduleId: string | null,
): { found: Found[]; problems: Problem[] } {
  const file = pathOf(sort, moduleId);
  const text = files.get(file);
  if (text === undefined) {
    const needsNone = !sort.required || (sort.in === "either" && moduleId === null);
    const missing = schemaProblem(file, 1, "This file is missing.");
    return { found: [], problems: needsNone ? [] : [missing] };
  }
  const yaml = readYaml(file, text);
  if (!("value" in yaml)) return { found: [], problems: yaml.problems };
  const { value, lineOf } = yaml;
  const bodies = isOneEntry(sort) ? [value] : value;
  if (!Array.isArray(bodies)) {
    return { found: [], problems: [schemaProblem(file, 1, "This file must be a list.")] };
  }
  const found = bodies.map((body: unknown, i) => {
    const path = isOneEntry(sort) ? [] : [`${i}`];
    const entry = { sort: sort.sort, id: idOf(sort, body), moduleId, body: body as EntryBody };
    const misplaced = sort.sort === "MODULE" && entry.id !== "" && entry.id !== moduleId;
    const message = `The folder of the module ${entry.id} must bear its id.`;
    const problems = readEntry(entry).problems.map(({ at, message }) => {
      const fields = "field" in at && at.field !== "" ? at.field.split(".") : [];
      const place = [...path, ...fields];
      return schemaProblem(file, lineOf(place), `${place.join(".")}: ${message}`);
    });
    const place = misplaced ? [schemaProblem(file, 1, message)] : [];
    return { entry, file, line: lineOf(path), problems: [...problems, ...place] };
  });
  return { found, problems: [] };
}

/** What has no id is told by its schema. */
function idOf({ sort }: FileSort, body: unknown): string {
  const fields = typeof body === "object" && body !== null ? Object.entries(body) : [];
  const id = Object.fromEntries(fields)[idField(sort)];
  return typeof id === "string" ? id : "";
}

function namedTwice(found: readonly Found[]): Problem[] {
  const known = new Set<string>();
  return found.flatMap(({ entry: { sort, id }, file, line }) => {
    const key = `${sort} ${id}`;
    if (id !== "" && known.has(key)) {
      return [schemaProblem(file, line, `Another entry has the id ${id}.`)];
    }
    known.add(key);
    return [];
  });
}
