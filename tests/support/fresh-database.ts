import pg from "pg";
import { inject } from "vitest";
import { removeDatabase } from "@/scripts/migrate/remove-database.mjs";

/*
 * Gives each test file a database of its own, copied from the migrated one, before anything that
 * reads DATABASE_URL is imported. A worker's next file replaces the former's database.
 */
const template = new URL(inject("templateUrl"));
const name = `test_${process.env.VITEST_POOL_ID}`;

const server = new pg.Client({ connectionString: new URL("parallax", template).href });
await server.connect();
await removeDatabase(server, name);
await server.query(`CREATE DATABASE ${name} TEMPLATE template_parallax`);
await server.end();

process.env.DATABASE_URL = new URL(name, template).href;
