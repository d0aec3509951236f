import { existsSync, writeFileSync } from "node:fs";
import { serialise } from "@/lib/content/compile/module";
import type { Course, Module } from "@/lib/content/course";
import type { Problem } from "@/lib/content/problem";
import type { VerifiedFact } from "@/lib/content/verify/verified-fact";
import { verifyModule } from "@/lib/content/verify/verify-module";
import { shortHash } from "@/lib/server/short-hash";
import { compileCourse, verifiedPath } from "./content/compile-course";
import { heldTexts } from "./content/held-texts";
import { parseCommand } from "./content/parse-command";
import { printProblems } from "./content/print-problems";
import { readVerifiedFile } from "./content/read-verified-file";

const usage = `usage: npm run content:verify -- [--dry-run] [--course FOLDER] [--documents FOLDER]

Holds each fact against the paragraphs it is grounded in: their prints, and the names, holders,
numbers and dates that must stand there or next to them. Writes modules/<slug>/verified.json.
Where the documents are not at hand it does nothing and says so.

  --dry-run           report only
  --course FOLDER     the course's folder (default: content)
  --documents FOLDER  where the texts lie (default: ../shared/documents)
`;

const {
  course: folder = "content",
  documents = "../shared/documents",
  "dry-run": dryRun,
} = parseCommand(usage, {
  course: { type: "string" },
  documents: { type: "string" },
  "dry-run": { type: "boolean", default: false },
});

if (!existsSync(documents)) {
  process.stdout.write(`skipped: ${documents} is not here\n`);
  process.exit(0);
}

const { course, problems } = compileCourse(folder);
const found = course && problems.length === 0 ? verify(course) : problems;
printProblems(folder, found);
process.exitCode = found.length > 0 ? 1 : 0;

function verify(course: Course): Problem[] {
  const { texts, problems } = heldTexts(documents, course.documents);
  const today = new Date().toISOString().slice(0, 10);
  const perModule = course.modules.map((module) => {
    const file = verifiedPath(folder, module.id);
    const known = readVerifiedFile(file).facts;
    const held = { texts, known, dayOf: () => today, hash: shortHash };
    const { facts, problems } = verifyModule(course, module, held);
    if (!dryRun) writeFileSync(file, serialise({ module: module.id, facts }));
    process.stdout.write(`${summary(module, facts)}\n`);
    return problems;
  });
  return [...problems, ...perModule.flat()];
}

function summary(module: Module, facts: readonly VerifiedFact[]): string {
  const outcomes = facts.map(({ checks }) => new Set(Object.values(checks)));
  const count = (wanted: "passed" | "not run") =>
    outcomes.filter((some) => some.size === 1 && some.has(wanted)).length;
  const [passed, notRun] = [count("passed"), count("not run")];
  const partly = facts.length - passed - notRun;
  const failed = module.facts.length - facts.length;
  return `${module.id}: ${passed} facts hold, ${partly} as far as texts are at hand, ${notRun} not run, ${failed} do not hold`;
}
