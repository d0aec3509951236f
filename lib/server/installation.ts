import "server-only";
import { readdir, statfs } from "node:fs/promises";
import { join } from "node:path";
import { version as next } from "next/package.json";
import { newestBackup } from "@/lib/system/backup-age";
import { version as app } from "@/package.json";

/** The versions of what runs here, besides the database's. */
export function versions(): { app: string; next: string; node: string } {
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
