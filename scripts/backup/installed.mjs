/** Whether the database holds any person. */
export async function hasPeople(client) {
  if (!(await isThere(client, '"User"'))) return false;
  const { rows } = await client.query('SELECT EXISTS (SELECT FROM "User") AS found');
  return rows[0].found;
}

/**
 * The database's schema version: the migrations it went through, the oldest first.
 *
 * @returns `{ name, checksum }` each, the checksum being the SHA-256 of its script in hex
 */
export async function appliedMigrations(client) {
  if (!(await isThere(client, "_prisma_migrations"))) return [];
  const { rows } = await client.query(`
    SELECT migration_name AS name, checksum FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`);
  return rows;
}

/** Whether the database has such a table, its name quoted where it needs that. */
export async function isThere(client, table) {
  const { rows } = await client.query("SELECT to_regclass($1) IS NOT NULL AS found", [table]);
  return rows[0].found;
}
