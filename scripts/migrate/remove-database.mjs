/**
 * Drops a database where there is one, whoever is connected to it. Not WITH (FORCE): that fails
 * where a worker vacuums, which only a superuser may end; a plain drop asks it to leave and waits.
 *
 * @param client connected to another database of the same server, as the role that owns it
 */
export async function removeDatabase(client, name) {
  await client.query(
    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1 AND usename = current_user",
    [name],
  );
  await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)}`);
}
