import "server-only";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/** What the database knows of itself and holds, in numbers. */
export type DatabaseFigures = {
  postgres: string;
  bytes: bigint;
  people: number;
  suspended: number;
  /** Opened and not ended, whether or not they still count. */
  sessions: number;
};

export async function databaseFigures(): Promise<DatabaseFigures> {
  const [figures] = await db.$queryRaw<DatabaseFigures[]>`
    SELECT current_setting('server_version') AS postgres,
      pg_database_size(current_database()) AS bytes,
      (SELECT count(*)::int FROM "User") AS people,
      (SELECT count(*)::int FROM "Suspension") AS suspended,
      (SELECT count(*)::int FROM "Session" WHERE "endedAt" IS NULL) AS sessions`;
  if (!figures) throw new Error("The database says nothing of itself.");
  return figures;
}

/** The names of the migrations that are applied, in their order. */
export async function appliedMigrations(): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`;
  return rows.map(({ name }) => name);
}

/** The version of Prisma that this server runs with. */
export function prismaVersion(): string {
  return Prisma.prismaVersion.client;
}
