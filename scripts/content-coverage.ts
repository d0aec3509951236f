import type { Course } from "@/lib/content/course";
import { coverageReport } from "./content/coverage-report";
import { parseCommand } from "./content/parse-command";
import { printProblems } from "./content/print-problems";
import { readCourse } from "./content/read-course";

const usage = `usage: npm run content:coverage -- [--document ID] [--course FOLDER]

Prints for each paragraph of the held documents the facts taken from it or the reason why there is
none, and the share accounted for. Exits 1 while a paragraph has neither. Needs no texts.

  --document ID    one document (default: all that are held)
  --course FOLDER  the course's folder (default: content)
`;

const { course: folder = "content", document: wanted } = parseCommand(usage, {
  course: { type: "string" },
  document: { type: "string" },
});

const { course, problems } = readCourse(folder);
printProblems(folder, problems);
process.exitCode = course ? report(course) : 1;

function report(course: Course): number {
  const chosen = course.documents.filter(({ id }) => wanted === undefined || id === wanted);
  if (chosen.length === 0) {
    process.stderr.write(`The course has no document "${wanted}".\n${usage}`);
    return 2;
  }
  const { text, isWhole } = coverageReport(course, chosen);
  process.stdout.write(`${text}\n`);
  return isWhole ? 0 : 1;
}
