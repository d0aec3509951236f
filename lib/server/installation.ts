import "server-only";
import { readdir, readFile, statfs } from "node:fs/promises";
import { join } from "node:path";
import { newestBackup } from "@/lib/system/backup-age";

/** The versions of what runs here, besides the database's. */
export async function versions(): Promise<{ app: string; next: string; node: string }> {
  const [app, next] = await Promise.all([
    versionIn("package.json"),
    versionIn(join("node_modules", "next", "package.json")),
  ]);
  return { app, next, node: process.versions.node };
}

/** The names of the migrations that this release brings, in their order. */
export async function releasedMigrations(): Promise<string[]> {
  const entries = await readdir(join(process.cwd(), "prisma", "migrations"));
  return entries.filter((name) => /^\d{14}_/.test(name)).toSorted();
}

/** The state of the data folder; null where this server has none. */
export async function dataFolder() {
  const { DATA_DIR } = process.env;
  if (!DATA_DIR) return null;
  const [disk, files] = await Promise.all([
    statfs(DATA_DIR),
    // None was made as yet.
    readdir(join(DATA_DIR, "backups")).catch(() => []),
  ]);
  return { freeBytes: disk.bavail * disk.bsize, newestBackup: newestBackup(files) };
}

async function versionIn(file: string): Promise<string> {
  return JSON.parse(await readFile(join(process.cwd(), file), "utf8")).version;
}
