import { writeFileSync } from "node:fs";
import { serialise } from "@/lib/content/compile/module";
import { compileCourse, compiledPath } from "./content/compile-course";
import { parseCommand } from "./content/parse-command";
import { printProblems } from "./content/print-problems";
import { filesOutOfForm, staleFiles } from "./content/stale-files";
import { writeCourse } from "./content/write-course";

const usage = `usage: npm run content:compile -- [--check] [--course FOLDER]

Compiles the facts and groups of each module into cards and items: modules/<slug>/compiled.json. The
files that people write are laid out in their one form, so that an exported course is the same to the byte.

  --check          write nothing; exit 1 when a compiled.json is not what its facts compile to, or a
                   file is not in its form
  --course FOLDER  the course's folder (default: content)
`;

const { course: folder = "content", check } = parseCommand(usage, {
  course: { type: "string" },
  check: { type: "boolean", default: false },
});

const { entries, modules, problems } = compileCourse(folder);
const stale = check && modules ? staleFiles(folder, modules) : problems;
const found = [...stale, ...(check && entries ? filesOutOfForm(folder, entries) : [])];
printProblems(folder, found);
if (!check && entries) writeCourse(folder, entries);
for (const compiled of modules ?? []) {
  if (!check) writeFileSync(compiledPath(folder, compiled.module), serialise(compiled));
  const { module, facts, cards, items, groupItems } = compiled;
  const alone = `${facts.length} facts, ${cards.length} cards, ${items.length} items`;
  const counts = `${alone}, ${groupItems.length} over several facts`;
  process.stdout.write(`${module}: ${counts}\n`);
}
process.exitCode = found.length > 0 ? 1 : 0;
