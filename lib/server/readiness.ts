import "server-only";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { db } from "@/lib/db/client";

/** How long the database may take to answer, in ms. */
const patience = 3_000;

const kept = globalThis as { parallaxEnding?: boolean };

/** From now on this server is not ready: it has been told to end. */
export function noteEnding(): void {
  kept.parallaxEnding = true;
}

/** Why this server cannot do its work now, in a sentence that tells a stranger nothing; else null. */
export async function hindrance(): Promise<string | null> {
  if (kept.parallaxEnding) return "This server is ending.";
  try {
    const applied = new Set(await inTime(appliedMigrations()));
    const isWhole = ownMigrations().every((name) => applied.has(name));
    return isWhole ? null : "The database is not migrated to this release.";
  } catch {
    return "The database does not answer.";
  }
}

async function appliedMigrations(): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  return rows.map(({ name }) => name);
}

function ownMigrations(): string[] {
  const folder = join(process.cwd(), "prisma/migrations");
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, "migration.sql")));
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("late")), patience);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
