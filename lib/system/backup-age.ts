const dayMs = 86_400_000;

const backupFile = /^parallax-(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.backup\.gz$/;

/** When the newest backup among these files was taken, or null where none is one. */
export function newestBackup(files: readonly string[]): Date | null {
  const times = files
    .filter((file) => backupFile.test(file))
    .map((file) => Date.parse(file.replace(backupFile, "$1:$2:$3")));
  return times.length > 0 ? new Date(Math.max(...times)) : null;
}

/** Whether someone should look after the backups: the newest is older than two days, or there is none. */
export function isBackupLate(newest: Date | null, now: Date): boolean {
  return newest === null || now.getTime() - newest.getTime() > 2 * dayMs;
}
