import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { courseHead } from "@/lib/course-files/store";
import { db } from "@/lib/db/client";
import { exportCourse } from "@/lib/server/export-course";
import { parseCommand } from "./content/parse-command";
import { printProblems } from "./content/print-problems";

const usage = `usage: npm run content:export -- --course ID --to FOLDER

Writes a course of the database of DATABASE_URL as files: what people write, what that compiles to, and
what its facts were held against; of the documents' texts nothing. A course that was published from files
comes out as it went in, to the byte. Exits 1 where the course cannot be compiled yet: then only what
people write is there.

  --course ID   the course's id
  --to FOLDER   where its files are written; others there stay as they are
`;

const { course: id, to: folder } = parseCommand(usage, {
  course: { type: "string" },
  to: { type: "string" },
});
if (!id || !folder || !(await courseHead(id))) {
  process.stderr.write(id ? `There is no course "${id}", or no --to.\n${usage}` : usage);
  process.exit(2);
}

const { files, problems } = await exportCourse(id);
for (const [path, text] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
printProblems(folder, problems);
process.stdout.write(`${files.size} files\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
await db.$disconnect();
