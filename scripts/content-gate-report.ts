import { existsSync } from "node:fs";
import { boundedShares, isHeld } from "@/lib/content/gate-report/floors";
import { gateReport } from "@/lib/content/gate-report/gate-report";
import { shownReport } from "@/lib/content/gate-report/shown-report";
import { heldTexts } from "./content/held-texts";
import { parseCommand } from "./content/parse-command";
import { printProblems } from "./content/print-problems";
import { readCourse } from "./content/read-course";

const usage = `usage: npm run content:gate-report -- [--json] [--seed N] [--every N] [--course FOLDER] [--documents FOLDER]

Spoils the facts of a course on purpose, one thing at a time, and counts how often the gate notices: numbers,
dates, names, speakers, kinds and directions, in the slots, in the statement and in both. Then says the same facts
otherwise and counts false alarms. Exits 1 where a share is below its floor. Takes some minutes.

  --json              one JSON object in place of the table
  --seed N            what is chosen to be spoiled, and how (default: 1)
  --every N           only every Nth fact (default: 1)
  --course FOLDER     the course's folder (default: content)
  --documents FOLDER  where the texts lie (default: ../shared/documents); without them their checks are not run
`;

const options = parseCommand(usage, {
  course: { type: "string" },
  documents: { type: "string" },
  every: { type: "string" },
  json: { type: "boolean", default: false },
  seed: { type: "string" },
});
const { course: folder = "content", documents = "../shared/documents", seed = "1" } = options;
const every = Number(options.every ?? "1");
if (!Number.isInteger(every) || every < 1) {
  process.stderr.write(`--every takes a whole number above 0.\n${usage}`);
  process.exit(2);
}

const { course, problems } = readCourse(folder);
printProblems(folder, problems);
if (!course) process.exit(1);

const hasTexts = existsSync(documents);
const { texts } = hasTexts ? heldTexts(documents, course.documents) : { texts: new Map() };
const report = gateReport(course, texts, {
  seed,
  facts: course.facts.filter((_, i) => i % every === 0),
});
const shares = boundedShares(report, hasTexts);
process.stdout.write(
  options.json
    ? `${JSON.stringify({ seed, every, texts: hasTexts, ...report, shares }, null, 2)}\n`
    : shownReport({ seed, hasTexts, report, shares }),
);
process.exitCode = shares.every(isHeld) ? 0 : 1;
