import { compiledProblems, courseProblems } from "@/lib/content/lint/gate";
import type { Problem } from "@/lib/content/problem";
import { unverified } from "@/lib/content/verify/verified-fact";
import { shortHash } from "@/lib/server/short-hash";
import { compileCourse, verifiedPath } from "./content/compile-course";
import { parseCommand } from "./content/parse-command";
import { printProblems } from "./content/print-problems";
import { readVerifiedFile } from "./content/read-verified-file";
import { staleFiles } from "./content/stale-files";

const usage = `usage: npm run content:check -- [--course FOLDER]

Checks a course as it is published: its files against their schema, its facts and items against the
gate, compiled.json byte for byte, and for each fact an entry in verified.json. Needs no texts.
A soft finding counts until the fact's notes say why it is accepted.

  --course FOLDER  the course's folder (default: content)
`;

const { course: folder = "content" } = parseCommand(usage, { course: { type: "string" } });

const problems = findProblems();
printProblems(folder, problems);
const hard = problems.filter((problem) => problem.hard).length;
process.stdout.write(`${hard} problems, ${problems.length - hard} findings without a note\n`);
process.exitCode = problems.length > 0 ? 1 : 0;

function findProblems(): Problem[] {
  const { course, modules, problems } = compileCourse(folder);
  if (!course) process.stdout.write("the gate was not run: the files do not fit their schema\n");
  if (!course) return problems;
  const written = courseProblems(course);
  if (!modules) process.stdout.write("the items were not checked: references lead nowhere\n");
  if (!modules) return written;
  const verified = course.modules.map(({ id }) => readVerifiedFile(verifiedPath(folder, id)));
  return [
    ...written,
    ...compiledProblems(course, modules),
    ...staleFiles(folder, modules),
    ...verified.flatMap((file) => file.problems),
    ...unverified(
      course.facts,
      verified.flatMap(({ facts }) => facts),
      shortHash,
    ),
  ];
}
