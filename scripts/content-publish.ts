import type { Entry } from "@/lib/content/entry";
import { db } from "@/lib/db/client";
import { type Database, inTransaction } from "@/lib/db/transaction";
import type { Edition, PublishingPlan } from "@/lib/publishing/plan";
import { applyPlan, planEdition } from "@/lib/publishing/store";
import { type PublishingSummary, summaryOf } from "@/lib/publishing/summary";
import { memoriesOfCards } from "@/lib/relearning/store";
import { replaceEntries } from "@/lib/server/replace-entries";
import { compileCourse, verifiedPath } from "./content/compile-course";
import { parseCommand } from "./content/parse-command";
import { printProblems } from "./content/print-problems";
import { publishingReport } from "./content/publishing-report";
import { readVerifiedFile } from "./content/read-verified-file";
import { verifyAll } from "./progress/verify-all";

const usage = `usage: npm run content:publish -- [--dry-run] [--json] [--course FOLDER]

Shows what publishing a course to the database of DATABASE_URL does to its facts, cards and items and
to what learners remember, then does exactly that, all or nothing. Safe to repeat. Exits 1 and
publishes nothing where the course cannot be read, or an id would no longer mean what it meant.

  --dry-run        show only
  --json           show it for another program
  --course FOLDER  the course's folder (default: content)
`;

/** Nobody waits for it but a start, and a slow or busy machine takes minutes for a whole course, in ms. */
const longest = 15 * 60_000;

const {
  course: folder = "content",
  "dry-run": dryRun = false,
  json = false,
} = parseCommand(usage, {
  course: { type: "string" },
  "dry-run": { type: "boolean" },
  json: { type: "boolean" },
});

const { course, entries, modules, problems } = compileCourse(folder);
const found = modules ? await publish({ course, compiled: modules }, entries) : problems;
printProblems(folder, found);
process.exitCode = found.length > 0 ? 1 : 0;
await db.$disconnect();

/** @returns what bars the publishing */
async function publish(edition: Edition, entries: readonly Entry[]) {
  const { course } = edition;
  const verified = new Map(
    course.modules.map(({ id }) => [id, readVerifiedFile(verifiedPath(folder, id)).facts]),
  );
  const plan = await inTransaction(async (tx) => {
    const plan = await planEdition(tx, edition);
    show(summaryOf(plan, await touchedBy(tx, plan)));
    if (dryRun || plan.problems.length > 0) return plan;
    const now = new Date();
    await applyPlan(tx, plan, now);
    await replaceEntries(tx, course.head.id, { entries, verified, byId: null, now });
    return plan;
  }, longest);
  // A memory is of one meaning, and a topic of the facts that it has now. Also after a publishing
  // that was cut off here.
  if (!dryRun && plan.problems.length === 0) await verifyAll(true);
  return plan.problems;
}

async function touchedBy(tx: Database, { cards }: PublishingPlan) {
  return {
    corrected: await memoriesOfCards(tx, cards.corrected),
    superseded: await memoriesOfCards(tx, cards.superseded),
    retired: await memoriesOfCards(tx, cards.retired),
  };
}

function show(summary: PublishingSummary): void {
  process.stdout.write(`${json ? JSON.stringify(summary, null, 2) : publishingReport(summary)}\n`);
}
