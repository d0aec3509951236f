import { db } from "@/lib/db/client";
import { parseCommand } from "./content/parse-command";
import { verifyAll } from "./progress/verify-all";

const usage = `usage: npm run progress:verify [-- --rebuild]
Computes what each learner remembers, and their topics, from the log and compares it with what is
kept in the database of DATABASE_URL. Each difference is a line on stderr. --rebuild keeps what the
log gives. Exits 1 when differences are left.
`;

const { rebuild = false } = parseCommand(usage, {
  help: { type: "boolean" },
  rebuild: { type: "boolean" },
});

const { learners, memories, topics, differences } = await verifyAll(rebuild);
for (const difference of differences) process.stderr.write(`${difference}\n`);
process.stdout.write(
  `${learners} learners, ${memories} memories, ${topics} topic records, ${differences.length} differences\n`,
);
if (differences.length > 0 && !rebuild) process.exitCode = 1;
await db.$disconnect();
