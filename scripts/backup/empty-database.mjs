import { hasPeople } from "./installed.mjs";
import { knownMigrations } from "./schema-version.mjs";

/** @throws when the database has people: whose data would be lost */
export async function refusePeople(client) {
  if (!(await hasPeople(client))) return;
  throw new Error(
    "the database already has people: restore into an empty one, for example with DATA_DIR set to a new folder.",
  );
}

/**
 * Takes away all that the migrations of this code make, at whatever version it is, and nothing else
 * that may stand in the database. All or nothing.
 */
export async function emptyDatabase(client) {
  const made = knownMigrations().flatMap(({ script }) => [...script.matchAll(creation)]);
  const drops = made.map(([, kind, name]) => `DROP ${kind} IF EXISTS ${name} CASCADE;\n`);
  await client.query(`${drops.join("")} DROP TABLE IF EXISTS _prisma_migrations`);
}

const creation = /^CREATE (?:OR REPLACE )?(TABLE|TYPE|FUNCTION|SEQUENCE|VIEW) ("\w+"|\w+)/gm;
