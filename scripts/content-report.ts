import { compileCourse } from "./content/compile-course";
import { guessing, moduleReport } from "./content/module-report";
import { parseCommand } from "./content/parse-command";
import { printProblems } from "./content/print-problems";

const usage = `usage: npm run content:report -- [--module ID] [--course FOLDER]

Prints the facts of a module and every item they compile to as one Markdown page on stdout.

  --module ID      one module (default: all)
  --course FOLDER  the course's folder (default: content)
`;

const { course: folder = "content", module: wanted } = parseCommand(usage, {
  course: { type: "string" },
  module: { type: "string" },
});

const { modules, problems } = compileCourse(folder);
const chosen = modules?.filter(({ module }) => wanted === undefined || module === wanted) ?? [];
if (modules && wanted !== undefined && chosen.length === 0) {
  process.stderr.write(`The course has no module "${wanted}".\n${usage}`);
  process.exit(2);
}

printProblems(folder, problems);
const whole =
  wanted === undefined ? [`# ${folder}`, guessing(chosen.flatMap(({ items }) => items))] : [];
process.stdout.write(`${[...whole, ...chosen.map(moduleReport)].join("\n\n")}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
