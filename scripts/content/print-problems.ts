import type { Problem } from "@/lib/content/problem";
import { formatProblem, placesIn } from "./format-problem";

/** Writes the problems of a course to stderr, one a line. */
export function printProblems(folder: string, problems: readonly Problem[]): void {
  const places = problems.some(({ at }) => !("file" in at)) ? placesIn(folder) : new Map();
  for (const problem of problems) process.stderr.write(`${formatProblem(problem, places)}\n`);
}
