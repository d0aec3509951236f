import { readFileSync } from "node:fs";
import { filters, schemaEngine } from "../../scripts/migrate/engine.mjs";
import { readMigrations } from "../../scripts/migrate/migrations.mjs";

// Prints what leads from a database that the migrations build, in a shadow database on the server
// of the address given, to prisma/schema.prisma (or the file given). A process of its own: the
// engine keeps connections.
const [url, path = "prisma/schema.prisma"] = process.argv.slice(2);
const migrations = readMigrations();
const engine = await schemaEngine(url, migrations);
const { stdout, exitCode } = await engine.diff({
  from: { tag: "migrations", ...migrations },
  to: { tag: "schemaDatamodel", files: [{ path, content: readFileSync(path, "utf8") }] },
  script: true,
  exitCode: true,
  filters,
});
process.stdout.write(exitCode === 2 ? stdout : "");
process.exit(exitCode === 1 ? 1 : 0);
