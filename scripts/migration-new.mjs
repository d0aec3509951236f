import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { engineMessage, filters, schemaEngine } from "./migrate/engine.mjs";
import { lockfileText, migrationsFolder, readMigrations } from "./migrate/migrations.mjs";
import { startPostgres } from "./start/postgres.mjs";

const usage = `usage: node scripts/migration-new.mjs NAME
Writes prisma/migrations/<time>_NAME/migration.sql: what leads from a database built by the present
migrations to prisma/schema.prisma. Read it before you commit it. NAME: a-z, 0-9 and _.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: "boolean", default: false } },
});
const [name] = positionals;
if (values.help || !name || !/^[a-z0-9_]+$/.test(name)) {
  (values.help ? process.stdout : process.stderr).write(usage);
  process.exit(values.help ? 0 : 2);
}

const dataDir = mkdtempSync(join(tmpdir(), "parallax-migration-"));
const server = await startPostgres({ dataDir });
try {
  const sql = await missingSql(server.url);
  process.stdout.write(sql ? `${write(sql)}\n` : "The migrations already lead to this schema.\n");
} catch (error) {
  process.stderr.write(`${engineMessage(error)}\n`);
  process.exitCode = 1;
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true });
}
process.exit();

/** The migrations are run in a shadow database, so hand-written SQL in them counts too. */
async function missingSql(url) {
  const migrations = readMigrations();
  const path = fileURLToPath(new URL("../prisma/schema.prisma", import.meta.url));
  const engine = await schemaEngine(url, migrations);
  const { stdout, exitCode } = await engine.diff({
    from: { tag: "migrations", ...migrations },
    to: { tag: "schemaDatamodel", files: [{ path, content: readFileSync(path, "utf8") }] },
    script: true,
    exitCode: true,
    filters,
  });
  return exitCode === 2 ? stdout : null;
}

function write(sql) {
  const time = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const folder = join(migrationsFolder, `${time}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(migrationsFolder, "migration_lock.toml"), lockfileText);
  writeFileSync(join(folder, "migration.sql"), sql);
  return join(folder, "migration.sql");
}
