import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { type Regrounded, reground } from "@/lib/content/reground";
import { regroundEntries } from "@/lib/content/reground-entries";
import { fingerprint } from "@/lib/server/fingerprint";
import { heldTexts } from "./content/held-texts";
import { parseCommand } from "./content/parse-command";
import { printProblems } from "./content/print-problems";
import { readCourse } from "./content/read-course";
import { paragraphsOfNewer } from "./content/revised-text";
import { writeCourse } from "./content/write-course";

const usage = `usage: npm run content:reground -- --document ID --text FILE [--retrieved DATE] [--dry-run]
                                   [--course FOLDER] [--documents FOLDER]

Puts a newer text of a document in its place: finds each of its paragraphs again and writes where the
facts stand now. Shows first which facts stand as they did, whose paragraph has other words, and
whose is gone; they are to be read again. Exits 1 where one is gone. Nothing of the text is kept.

  --document ID       whose text it is
  --text FILE         the newer text, cleaned: a paragraph a line, or with a blank line between
  --retrieved DATE    the day it was taken (default: today)
  --dry-run           show the plan and write nothing
  --course FOLDER     the course's folder (default: content)
  --documents FOLDER  where the older text lies (default: ../shared/documents); without it only
                      paragraphs that did not change are found
`;

const options = parseCommand(usage, {
  course: { type: "string" },
  document: { type: "string" },
  documents: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  retrieved: { type: "string" },
  text: { type: "string" },
});
const { course: folder = "content", documents: texts = "../shared/documents" } = options;
const { retrieved = new Date().toISOString().slice(0, 10) } = options;

if (!options.document || !options.text) wrongUsage("It needs --document and --text.");
if (!existsSync(options.text)) wrongUsage(`There is no file ${options.text}.`);
if (!/^\d{4}-\d{2}-\d{2}$/.test(retrieved)) wrongUsage("--retrieved takes a date: YYYY-MM-DD.");
const { course, entries, problems } = readCourse(folder);
printProblems(folder, problems);
if (!course) process.exit(1);
const document = course.documents.find(({ id }) => id === options.document);
if (!document) wrongUsage(`The course has no document "${options.document}".`);
if (document.prints.length === 0) wrongUsage(`No text of "${document.id}" was ever held.`);

const older = heldTexts(texts, [document]).texts.get(document.id);
const before = document.prints.map((print, i) => ({ print, text: older?.[i] ?? null }));
const newer = readFileSync(options.text);
const after = paragraphsOfNewer(newer.toString("utf8"), document.prints).map((text) => ({
  print: fingerprint(text),
  text,
}));
const regrounded = reground(course, document.id, { before, after });
process.stdout.write(planOf(document.id, regrounded));
if (regrounded.lost.length > 0) process.exitCode = 1;
if (!options["dry-run"]) {
  const sha256 = createHash("sha256").update(newer).digest("hex");
  writeCourse(
    folder,
    regroundEntries(entries, regrounded.course, { id: document.id, sha256, retrieved }),
  );
  process.stdout.write(
    "Written. Put the text where the others lie, then run content:compile, content:verify and content:check.\n",
  );
}

function planOf(id: string, { course: next, changed, lost }: Regrounded): string {
  const facts = next.facts.filter(({ passages }) =>
    passages.some(({ document }) => document === id),
  );
  const lines = [
    `${id}: ${before.length} paragraphs, now ${after.length}; the older text is ${older ? "" : "not "}at hand`,
    `${facts.length} facts: ${facts.length - new Set([...changed, ...lost]).size} stand as they did, ${changed.length} in other words, ${lost.length} nowhere`,
    ...changed.map((fact) => `  ${fact}: read it again, its paragraph has other words`),
    ...lost.map((fact) => `  ${fact}: its paragraph is gone, and the gate will say so`),
  ];
  return `${lines.join("\n")}\n`;
}

function wrongUsage(message: string): never {
  process.stderr.write(`${message}\n${usage}`);
  process.exit(2);
}
