import { join } from "node:path";
import { commandLine, runCommand, typedPath } from "./backup/command.mjs";

const usage = `usage: npm run backup [-- --to FOLDER] [--keep N]
Writes everything in the database to one file, also while Parallax is running. docs/backup.md says more.
  --to FOLDER   where to (backups in the data folder)
  --keep N      how many to keep there (14); none is kept for more than 35 days
`;

const { values } = commandLine(usage, {
  options: { to: { type: "string" }, keep: { type: "string", default: "14" } },
  isWhole: ({ values: { keep }, positionals }) =>
    /^[1-9]\d{0,5}$/.test(keep) && positionals.length === 0,
});

await runCommand("No backup was made", async (settings, signal) => {
  const { openDatabase } = await import("./backup/open-database.mjs");
  const { writeBackup } = await import("./backup/write-backup.mjs");
  const folder = values.to ? typedPath(values.to) : join(settings.dataDir, "backups");
  const { url, close } = await openDatabase(settings, signal);
  try {
    const options = { url, folder, keep: Number(values.keep), now: new Date(), signal };
    const { file, parts } = await writeBackup(options);
    const rows = parts.reduce((sum, part) => sum + part.rows, 0);
    return `${file}: ${rows} rows of ${parts.length} tables`;
  } finally {
    await close();
  }
});
