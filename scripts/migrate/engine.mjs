import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { migrationAdapter } from "./adapter.mjs";
import { connectionParts } from "./connection.mjs";

/** Every table and enum of the schema is this project's. */
export const filters = { externalTables: [], externalEnums: [] };

/**
 * Prisma's own schema engine over a live database. One a process, and the process must exit itself:
 * the engine keeps connections and an advisory lock.
 *
 * @param migrations as `readMigrations` gives them
 */
export async function schemaEngine(databaseUrl, migrations) {
  await loadEngine();
  const scripts = migrations.migrationDirectories.map(
    ({ migrationFile }) => migrationFile.content.value,
  );
  const adapter = migrationAdapter(connectionParts(databaseUrl), new Set(scripts));
  return bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}

async function loadEngine() {
  const file = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
    .replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    "./schema_engine_bg.js": bindings,
  });
  // The engine reports its own crash here, and nowhere else.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => process.stderr.write(`${message}\n`),
  };
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/** What went wrong, in the engine's own words, without its stack. */
export function engineMessage(error) {
  const text = error?.message ?? String(error);
  return text.replace(/\n\s+0: [\s\S]*$/, "");
}
