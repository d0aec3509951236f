import { writeFileSync } from "node:fs";
import { serialise } from "@/lib/content/compile/module";
import { compileCourse, compiledPath } from "./content/compile-course";
import { parseCommand } from "./content/parse-command";
import { printProblems } from "./content/print-problems";
import { staleFiles } from "./content/stale-files";

const usage = `usage: npm run content:compile -- [--check] [--course FOLDER]

Compiles the facts and groups of each module into cards and items: modules/<slug>/compiled.json.

  --check          write nothing; exit 1 when a compiled.json is not what its facts compile to
  --course FOLDER  the course's folder (default: content)
`;

const { course: folder = "content", check } = parseCommand(usage, {
  course: { type: "string" },
  check: { type: "boolean", default: false },
});

const { modules, problems } = compileCourse(folder);
const found = check && modules ? staleFiles(folder, modules) : problems;
printProblems(folder, found);
for (const compiled of modules ?? []) {
  if (!check) writeFileSync(compiledPath(folder, compiled.module), serialise(compiled));
  const { module, facts, cards, items, groupItems } = compiled;
  const alone = `${facts.length} facts, ${cards.length} cards, ${items.length} items`;
  const counts = `${alone}, ${groupItems.length} over several facts`;
  process.stdout.write(`${module}: ${counts}\n`);
}
process.exitCode = found.length > 0 ? 1 : 0;
