import { parseArgs } from "node:util";
import { engineMessage, filters, schemaEngine } from "./migrate/engine.mjs";
import { readMigrations } from "./migrate/migrations.mjs";

const usage = `usage: DATABASE_URL=postgresql://... npm run migrate [-- --only NAME ...]
Applies the migrations of prisma/migrations that the database lacks. Safe to repeat, also after a kill.
  --only NAME   of these alone; may stand several times
`;

const { values } = parseArgs({
  options: {
    help: { type: "boolean", default: false },
    only: { type: "string", multiple: true },
  },
});
const databaseUrl = process.env.DATABASE_URL;
if (values.help || !databaseUrl) {
  (values.help ? process.stdout : process.stderr).write(usage);
  process.exit(values.help ? 0 : 2);
}

try {
  const migrationsList = readMigrations({ only: values.only });
  const engine = await schemaEngine(databaseUrl, migrationsList);
  const state = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters,
  });
  // A script is one transaction: a migration that failed or was killed has left nothing behind.
  for (const migrationName of state.failedMigrationNames) {
    await engine.markMigrationRolledBack({ migrationName });
  }
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });
  for (const name of appliedMigrationNames) process.stdout.write(`applied ${name}\n`);
  const { length } = appliedMigrationNames;
  process.stdout.write(`${length === 0 ? "nothing new" : `${length} new`}\n`);
  process.exit(0);
} catch (error) {
  process.stderr.write(`The database could not be migrated: ${engineMessage(error)}\n`);
  process.exit(1);
}
