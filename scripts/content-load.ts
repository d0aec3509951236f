import { parseArgs } from "node:util";
import { entrySorts } from "@/lib/content/entry";
import { readFilesOfCourse } from "@/lib/content/files/read-course";
import type { Problem } from "@/lib/content/problem";
import type { LoadingPlan } from "@/lib/course-files/loading-plan";
import { db } from "@/lib/db/client";
import { instructorAt } from "@/lib/desk/store";
import { loadCourse } from "@/lib/server/load-course";
import { printProblems } from "./content/print-problems";
import { courseFilesIn } from "./content/read-course";

const usage = `usage: npm run content:load -- FOLDER --editor ADDRESS [--dry-run]

Loads a course from the folder of its files into the database of DATABASE_URL, as an instructor does at the
desk: a new course is theirs then, one that they edit is replaced, and nothing is published. All that is wrong
is told with file and line; then nothing is stored, and it exits 1.

  --editor ADDRESS  the mail address of the instructor whose course it is
  --dry-run         shows what it would do, and does nothing
`;

const { values, positionals } = options();
const [folder] = positionals;
if (!folder || !values.editor || values.help) {
  (values.help ? process.stdout : process.stderr).write(usage);
  process.exit(values.help ? 0 : 2);
}

process.exitCode = await load(folder, values.editor.toLowerCase());
await db.$disconnect();

/** @returns what the command exits with */
async function load(from: string, address: string): Promise<0 | 1> {
  const read = readFilesOfCourse(courseFilesIn(from));
  if (!read.head) return refused(from, read.problems);
  const editorId = await instructorAt(address);
  if (!editorId) {
    process.stderr.write(`No instructor here has the address ${address}. Nothing was stored.\n`);
    return 1;
  }
  const now = new Date();
  const planned = await loadCourse(editorId, read, { agreed: null, now });
  if ("problems" in planned) return refused(from, planned.problems);
  const plan = "plan" in planned ? planned.plan : planned.done;
  process.stdout.write(shown(plan));
  if (values["dry-run"]) return 0;
  const loaded = await loadCourse(editorId, read, { agreed: plan.print, now });
  if ("problems" in loaded) return refused(from, loaded.problems);
  const isDone = "done" in loaded;
  process.stdout.write(isDone ? "Loaded.\n" : "Somebody changed the course. Nothing was stored.\n");
  return isDone ? 0 : 1;
}

function refused(from: string, problems: readonly Problem[]): 1 {
  printProblems(from, problems);
  process.stderr.write(`${problems.length} problems in ${from}. Nothing was stored.\n`);
  return 1;
}

function shown({ courseId, title, isNew, counts }: LoadingPlan): string {
  const ways = ["added", "changed", "removed"] as const;
  const lines = ways.map((way) => {
    const some = entrySorts.filter((sort) => counts[way][sort]);
    const said = some.map((sort) => `${counts[way][sort]} ${sort.toLowerCase()}`).join(", ");
    return `${way}: ${said || "nothing"}\n`;
  });
  return `${courseId}, ${title}: ${isNew ? "new" : "there already"}\n${lines.join("")}`;
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        editor: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}
