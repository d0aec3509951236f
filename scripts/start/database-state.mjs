import { StartRefused } from "./start-refused.mjs";

/**
 * What the start must know of a database before it uses it.
 *
 * @returns its `identity`, other for every database there ever was
 * @throws StartRefused when it cannot be reached, or would store text in another way than UTF-8
 */
export async function checkDatabase(url) {
  const place = placeOf(url);
  const row = await ask(url, place, stateQuery);
  if (row.encoding !== "UTF8") {
    throw new StartRefused(
      `The database ${place} stores text as ${row.encoding} and Parallax needs UTF8: make it anew with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`,
    );
  }
  return { identity: row.identity };
}

const stateQuery = `
  SELECT pg_encoding_to_char(encoding) AS encoding,
    (SELECT system_identifier FROM pg_control_system()) || '/' || oid AS identity
  FROM pg_database WHERE datname = current_database()`;

/** Whether anybody administers this installation yet. */
export async function hasAdmin(url) {
  const query = `SELECT EXISTS (SELECT FROM "User" WHERE role::text = 'ADMIN') AS found`;
  return (await ask(url, placeOf(url), query)).found;
}

async function ask(url, place, query) {
  // Not before the packages are installed.
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return (await client.query(query)).rows[0];
  } catch (error) {
    const reason = error.message || error.errors?.[0]?.message || error.code;
    throw new StartRefused(`The database ${place} does not answer: ${reason}.`);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Without name and password. */
function placeOf(url) {
  const { protocol, host, pathname } = URL.canParse(url) ? new URL(url) : {};
  if (/^postgres(ql)?:$/.test(protocol ?? "")) return `${host}${pathname}`;
  throw new StartRefused(
    "DATABASE_URL should look like postgresql://name:password@host:5432/database.",
  );
}
