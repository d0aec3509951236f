import { commandLine, runCommand, typedPath } from "./backup/command.mjs";

const usage = `usage: npm run restore -- FILE
Puts the backup FILE into an installation that nobody has signed up to yet. Parallax must not be running.
The file may be of this release or an earlier one. docs/backup.md says more.
`;

const { positionals } = commandLine(usage, {
  options: {},
  isWhole: ({ positionals }) => positionals.length === 1,
});
const file = typedPath(positionals[0]);

await runCommand("Nothing was restored", async (settings, signal) => {
  const { openDatabaseAlone } = await import("./backup/open-database.mjs");
  const { restoreBackup } = await import("./backup/restore-backup.mjs");
  const { url, close } = await openDatabaseAlone(settings, signal);
  try {
    const options = { file, url, dataDir: settings.dataDir, signal };
    const { header, parts, deletedAgain } = await restoreBackup(options);
    const rows = parts.reduce((sum, part) => sum + part.rows, 0);
    const back = `${rows} rows of ${parts.length} tables are back as they were at ${header.takenAt}.`;
    return `${back} Deleted again, because they had been since: ${deletedAgain}. Everybody signs in anew.`;
  } finally {
    await close();
  }
});
