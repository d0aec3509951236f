import type { EntrySort } from "@/lib/content/entry";

/** A sort of file that a course has: where it stands, and of what it is a list. */
export type FileSort = {
  sort: EntrySort;
  name: string;
  /** Whether it stands in a module's folder, in the course's own, or in either. */
  in: "course" | "module" | "either";
  /** A course that has no entry of the sort may do without the file. */
  required: boolean;
  /** What its first lines say to who opens it. */
  comment: readonly string[];
};

/** The files of a course, in the order in which they are read. */
export const fileSorts: readonly FileSort[] = [
  { sort: "HEAD", name: "course.yaml", in: "course", required: true, comment: [] },
  {
    ...{ sort: "DOCUMENT", name: "documents.yaml", in: "course", required: true },
    comment: [
      "The texts themselves are not kept here. A passage's number is the place of its paragraph in",
      "`prints`.",
    ],
  },
  { sort: "ENTITY", name: "entities.yaml", in: "course", required: true, comment: [] },
  { sort: "TOPIC", name: "topics.yaml", in: "course", required: true, comment: [] },
  { sort: "MODULE", name: "module.yaml", in: "module", required: true, comment: [] },
  // In the course's own folder stand those that no module lists yet.
  { sort: "FACT", name: "facts.yaml", in: "either", required: true, comment: [] },
  { sort: "GROUP", name: "groups.yaml", in: "either", required: false, comment: [] },
  {
    ...{ sort: "READING", name: "readings.yaml", in: "either", required: false },
    comment: [
      "What who read a fact's sources noted there: names, dates and counts, and the print of the wording",
      "for which direction and polarity were ticked. Written while reading the sources, not copied from",
      "the fact.",
    ],
  },
  {
    ...{ sort: "FORECAST", name: "forecasts.yaml", in: "course", required: false },
    comment: [
      "What the forecasts among the facts are judged by, until when, and what became of them.",
    ],
  },
  {
    ...{ sort: "COMPARISON", name: "comparisons.yaml", in: "course", required: false },
    comment: [
      "Two documents laid side by side on one question. Each fact stands in its side's document.",
    ],
  },
];

/** Whether the file is one entry and not a list of them. */
export function isOneEntry({ sort }: Pick<FileSort, "sort">): boolean {
  return sort === "HEAD" || sort === "MODULE";
}

/** By which of its fields an entry is known. */
export function idField(sort: EntrySort): "fact" | "id" {
  return sort === "READING" || sort === "FORECAST" ? "fact" : "id";
}

/** The folder in which a module's files stand bears its id. */
export function pathOf({ name }: Pick<FileSort, "name">, moduleId: string | null): string {
  return moduleId === null ? name : `modules/${moduleId}/${name}`;
}

/** The modules that have a folder among these paths, sorted. */
export function moduleFoldersIn(paths: Iterable<string>): string[] {
  const folders = [...paths].flatMap((path) => /^modules\/([^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(folders)].toSorted();
}
