import pg from "pg";
import { inject } from "vitest";

/*
 * Gives each test file a database of its own, copied from the migrated one, before anything that
 * reads DATABASE_URL is imported. A worker's next file replaces the former's database.
 */
const template = new URL(inject("templateUrl"));
const name = `test_${process.env.VITEST_POOL_ID}`;

const server = new pg.Client({ connectionString: new URL("parallax", template).href });
await server.connect();
// Not WITH (FORCE): it may not end a worker that is vacuuming there; a plain drop asks it to leave.
await server.query(
  "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND usename = current_user",
  [name],
);
await server.query(`DROP DATABASE IF EXISTS ${name}`);
await server.query(`CREATE DATABASE ${name} TEMPLATE template_parallax`);
await server.end();

process.env.DATABASE_URL = new URL(name, template).href;
