import { compileModule } from "@/lib/content/compile/module";
import { db } from "@/lib/db/client";
import { publishCourse } from "@/lib/publishing/store";
import { parseCommand } from "./content/parse-command";
import { printProblems } from "./content/print-problems";
import { readCourse } from "./content/read-course";
import { verifyAll } from "./progress/verify-all";

const usage = `usage: npm run content:publish
Publishes content/ to the database of DATABASE_URL. Safe to repeat. Exits 1 when content/ cannot be read.
`;

parseCommand(usage, { help: { type: "boolean" } });

const { course, problems } = readCourse("content");
if (course) {
  const compiled = course.modules.map(({ id }) => compileModule(course, id));
  const published = await publishCourse(course, compiled, new Date());
  const { facts, items, versions, retired } = published;
  // A memory is of one meaning, and a topic of the facts that it has now.
  if (facts + retired > 0) await verifyAll(true);
  process.stdout.write(
    `${facts} facts, ${items} items and ${versions} module versions are new; ${retired} retired\n`,
  );
} else {
  printProblems("content", problems);
  process.exitCode = 1;
}
await db.$disconnect();
