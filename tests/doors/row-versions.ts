import pg from "pg";
import { app } from "./app";

const client = new pg.Client({ connectionString: app.databaseUrl });
client.on("error", () => undefined);
await client.connect();
const { rows: tables } = await client.query<{ name: string }>(`
  SELECT table_name AS name FROM information_schema.tables
  WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
    AND table_name NOT IN ('JobRun', 'Throttle') ORDER BY table_name`);

/** Prepared once: the matrix asks it thousands of times. */
const query = {
  name: "row-versions",
  text: tables
    .map(
      ({ name }) => `
        SELECT '${name}' AS name, count(*) || ' rows ' ||
          coalesce(sum(hashtext(xmin::text || ctid::text)::bigint), 0) AS digest FROM "${name}"`,
    )
    .join(" UNION ALL "),
};

/**
 * Of each table a count and a digest of its rows' versions, to compare before and after: whatever
 * writes a row gives it a new one, the same words included. Counts of tries are left out: being
 * refused is counted; and jobs, which the server does by itself.
 */
export async function rowVersions(): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; digest: string }>(query);
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}
