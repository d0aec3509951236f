import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ReadFiles, readCourseFiles } from "@/lib/content/files/read-files";
import type { Problem } from "@/lib/content/problem";

/** Reads a course from its folder of YAML files. All problems of all files are collected. */
export function readCourse(folder: string): ReadFiles {
  const read = readCourseFiles(filesIn(folder));
  if (read.course) return read;
  const [first, ...more] = read.problems;
  const inFolder = ({ at, ...problem }: Problem): Problem => ({
    ...problem,
    at: "file" in at ? { ...at, file: join(folder, at.file) } : at,
  });
  return { ...read, problems: [inFolder(first), ...more.map(inFolder)] };
}

/** The YAML files of a folder, by their paths inside it. */
export function filesIn(folder: string): Map<string, string> {
  return textsIn(folder, /\.yaml$/);
}

/** The same, and what the facts of its modules were held against. */
export function courseFilesIn(folder: string): Map<string, string> {
  return textsIn(folder, /\.yaml$|\/verified\.json$/);
}

function textsIn(folder: string, wanted: RegExp): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = paths.map((path) => path.replaceAll("\\", "/")).filter((path) => wanted.test(path));
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
