import { db } from "@/lib/db/client";

/**
 * All that is stored: a count and a digest of the rows of each table, to compare before and after.
 * Counts of tries are left out: being refused is counted; and jobs, which the server does by itself.
 */
export async function allStored(): Promise<Record<string, string>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
      AND table_name NOT IN ('JobRun', 'Throttle') ORDER BY table_name`;
  const one = ({ name }: { name: string }) =>
    `SELECT '${name}' AS name, count(*) || ' rows ' || coalesce(sum(hashtext(t::text)::bigint), 0)
      AS digest FROM "${name}" t`;
  const rows = await db.$queryRawUnsafe<{ name: string; digest: string }[]>(
    tables.map(one).join(" UNION ALL "),
  );
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}
