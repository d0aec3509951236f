import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { connected } from "@/scripts/backup/connected.mjs";
import { knownMigrations } from "@/scripts/backup/schema-version.mjs";
import { writeBackup } from "@/scripts/backup/write-backup.mjs";
import { root } from "@/scripts/start/fork-child.mjs";
import { startPostgres } from "@/scripts/start/postgres.mjs";
import { runProgram } from "@/scripts/start/run-program.mjs";
import { fillTables } from "@/tests/support/fill-tables";
import { compileCourse } from "./content/compile-course";

const usage = `usage: npx tsx scripts/release-fixture.ts
With a release: writes a backup of a database of its migrations, every table filled, to
tests/fixtures/releases, and the facts that it publishes to tests/fixtures/release-content. Every later
release must migrate the one, and publish its own course over the other.
`;

const { values } = parseArgs({ options: { help: { type: "boolean", default: false } } });
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}

const dataDir = mkdtempSync(join(tmpdir(), "parallax-release-"));
const server = await startPostgres({ dataDir });
try {
  process.stdout.write(`${await writeFixture(server.url)}\n${writeContent()}\n`);
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true });
}
process.exit();

async function writeFixture(url: string): Promise<string> {
  await runProgram("Migrating", join(root, "scripts/migrate.mjs"), {
    env: { ...process.env, DATABASE_URL: url },
    output: join(dataDir, "migrations.log"),
  });
  await connected(url, fillTables);
  const folder = join(root, "tests/fixtures/releases");
  const { signal } = new AbortController();
  const made = await writeBackup({ url, folder, keep: 1_000_000, now: new Date(), signal });
  const file = join(folder, `${knownMigrations().at(-1)?.name}.backup.gz`);
  renameSync(made.file, file);
  return file;
}

function writeContent(): string {
  const { modules } = compileCourse(join(root, "content"));
  if (!modules) throw new Error("The course has problems: see npm run content:check.");
  const facts = new Map(modules.flatMap((module) => module.facts.map((fact) => [fact.id, fact])));
  const name = `${knownMigrations().at(-1)?.name}.json.gz`;
  const file = join(root, "tests/fixtures/release-content", name);
  writeFileSync(file, gzipSync(JSON.stringify([...facts.values()]), { level: 9 }));
  return file;
}
