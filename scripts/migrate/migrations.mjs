import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this project's migrations, absolute. */
export const migrationsFolder = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

/** What Prisma expects beside the migrations. */
export const lockfileText = 'provider = "postgresql"\n';

/**
 * The migrations of a folder, the oldest first, as the engine takes them.
 *
 * @param options.only the names of those to take; omitted: all
 */
export function readMigrations({ folder = migrationsFolder, only } = {}) {
  const lockfile = join(folder, "migration_lock.toml");
  return {
    baseDir: folder,
    lockfile: {
      path: "migration_lock.toml",
      content: existsSync(lockfile) ? readFileSync(lockfile, "utf8") : lockfileText,
    },
    shadowDbInitScript: "",
    migrationDirectories: namesIn(folder, only).map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(folder, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

function namesIn(folder, only) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .filter((name) => !only || only.includes(name))
    .sort();
}
