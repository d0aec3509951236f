import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { removeDatabase } from "./remove-database.mjs";

/** The type "char" of PostgreSQL's own tables, which the adapter refuses, and text, which it reads. */
const charType = 18;
const textType = 25;

/**
 * Marks the running migration as done in the transaction of its own script, so that a kill between
 * the script and the engine's note of it cannot make the next start run the script again.
 */
const noteOfSuccess = `
;UPDATE "_prisma_migrations" SET "finished_at" = now()
  WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL;`;

/**
 * Prisma's PostgreSQL adapter, with what it gets wrong for migrations mended: scripts are not cut at
 * semicolons and are all or nothing, columns of type "char" can be read, and the shadow database
 * is left before it is dropped.
 *
 * @param connection host, port, user, password, database, ssl
 * @param migrationScripts the scripts whose success is noted together with their effect
 */
export function migrationAdapter(connection, migrationScripts) {
  const original = new PrismaPg(connection);
  return {
    provider: original.provider,
    adapterName: original.adapterName,
    connect: async () => mended(await original.connect(), migrationScripts),
    connectToShadowDb: () => connectToShadow(connection),
  };
}

async function connectToShadow(connection) {
  const database = `parallax_shadow_${randomUUID()}`;
  await connectedTo(connection, (client) =>
    client.query(`CREATE DATABASE "${database}" TEMPLATE template0`),
  );
  const adapter = mended(await new PrismaPg({ ...connection, database }).connect(), new Set());
  adapter.dispose = async () => {
    await adapter.underlyingDriver().end();
    await connectedTo(connection, (client) => removeDatabase(client, database));
  };
  return adapter;
}

async function connectedTo(connection, deed) {
  const client = new pg.Client(connection);
  await client.connect();
  await deed(client);
  await client.end();
}

function mended(adapter, migrationScripts) {
  const pool = adapter.underlyingDriver();
  pool.on("error", () => {});
  const queryRaw = adapter.queryRaw;
  adapter.queryRaw = async (query) => {
    const answer = await adapter.performIO(query);
    const isChar = answer.fields.map(({ dataTypeID }) => dataTypeID === charType);
    const fields = answer.fields.map((field, i) =>
      isChar[i] ? { ...field, dataTypeID: textType } : field,
    );
    const answered = { performIO: { value: async () => ({ ...answer, fields }) } };
    const result = await queryRaw.call(Object.create(adapter, answered), query);
    const columnTypes = result.columnTypes.map((type, i) =>
      isChar[i] ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  adapter.executeScript = async (script) => {
    const whole = migrationScripts.has(script) ? script + noteOfSuccess : script;
    await pool.query(whole).catch((error) => adapter.onError(error));
  };
  return adapter;
}
