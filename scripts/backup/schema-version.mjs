import { createHash } from "node:crypto";
import { readMigrations } from "../migrate/migrations.mjs";

/** The migrations of this code as `{ name, script, checksum }`, the oldest first. */
export function knownMigrations() {
  return readMigrations().migrationDirectories.map(({ path, migrationFile }) => {
    const script = migrationFile.content.value;
    return { name: path, script, checksum: createHash("sha256").update(script).digest("hex") };
  });
}

/**
 * Lets a backup through whose schema this code can build.
 *
 * @param header of the backup
 * @throws when it was made by a later release, or by one that never came before this
 */
export function requireKnownSchema({ product, migrations }) {
  const known = new Map(knownMigrations().map(({ name, checksum }) => [name, checksum]));
  const unknown = migrations.find(({ name }) => !known.has(name));
  if (unknown) {
    throw new Error(
      `the backup was made by a later release of Parallax (${product}, with the migration ${unknown.name}): update first.`,
    );
  }
  const other = migrations.find(({ name, checksum }) => known.get(name) !== checksum);
  if (!other) return;
  throw new Error(
    `the backup was made by a Parallax whose migration ${other.name} is not the one of this code.`,
  );
}
