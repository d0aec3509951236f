import type { CourseHead } from "@/lib/content/course";
import type { Entry } from "@/lib/content/entry";
import type { Problem } from "@/lib/content/problem";
import { readVerified, type VerifiedFact } from "@/lib/content/verify/verified-fact";
import { moduleFoldersIn } from "./course-file";
import { readCourseFiles } from "./read-files";

/** What the files of a course say: its entries, and what its facts were held against. */
export type CourseFiles = {
  entries: readonly Entry[];
  /** By the module's id. */
  verified: ReadonlyMap<string, readonly VerifiedFact[]>;
};

/** What the files of a course say, or everything that keeps them from being one. */
export type ReadCourse =
  | { head: CourseHead; files: CourseFiles; problems: [] }
  | { head: null; files: null; problems: Problem[] };

/** Reads the files of a course, with what its facts were held against. @param texts by path */
export function readFilesOfCourse(texts: ReadonlyMap<string, string>): ReadCourse {
  const { course, entries, problems } = readCourseFiles(texts);
  const verified = moduleFoldersIn(texts.keys()).flatMap((id) => {
    const path = `modules/${id}/verified.json`;
    const text = texts.get(path);
    return text === undefined ? [] : [{ id, ...readVerified(path, text) }];
  });
  const found = [...problems, ...verified.flatMap((file) => file.problems)];
  if (!course || found.length > 0) return { head: null, files: null, problems: found };
  const facts = new Map(verified.map((file) => [file.id, file.facts]));
  return { head: course.head, files: { entries, verified: facts }, problems: [] };
}
