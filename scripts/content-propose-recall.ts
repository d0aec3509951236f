import { existsSync } from "node:fs";
import { heldTexts } from "./content/held-texts";
import { parseCommand } from "./content/parse-command";
import { printProblems } from "./content/print-problems";
import { measuredRecall } from "./content/propose/recall";
import { recallReport } from "./content/propose/recall-report";
import { readCourse } from "./content/read-course";

const usage = `usage: npm run content:propose-recall -- [--course FOLDER] [--documents FOLDER] [--unknown] [--missed]

Holds what rules propose against the reviewed facts of a course that stand in texts at hand: how many are found, by
document, frame and kind; of those found, how many have the right kind and the right first holder; and how many proposals
a document gives. What counts as found stands in scripts/content/propose/same-fact.ts, and each proposal counts for one
fact only.

Read against the judgement of one who looked at 169 facts of four texts with all that was proposed from their sentences,
this is wrong of 15, and so it was of 23 before a proposal counted once and before whom a fact is about could be named
beside others: then 12 that no proposal says counted as found and 11 that one says did not. The total was the same.

  --course FOLDER     the course's folder (default: content)
  --documents FOLDER  where the texts lie (default: ../shared/documents)
  --unknown           as if the course knew no entity but its outlets and authors
  --missed            lists the facts that were not found
`;

const options = parseCommand(usage, {
  course: { type: "string" },
  documents: { type: "string" },
  missed: { type: "boolean", default: false },
  unknown: { type: "boolean", default: false },
});
const { course: folder = "content", documents = "../shared/documents" } = options;
if (!existsSync(documents)) {
  process.stdout.write(`skipped: ${documents} is not here\n`);
  process.exit(0);
}
const { course, problems } = readCourse(folder);
printProblems(folder, problems);
if (!course) process.exit(1);
const { texts } = heldTexts(documents, course.documents);
const measured = measuredRecall(course, texts, { knowsEntities: !options.unknown });
process.stdout.write(recallReport(measured, { listsMissed: options.missed ?? false }));
