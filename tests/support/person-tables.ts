import { db } from "@/lib/db/client";

type Reference = { table: string; column: string; to: string };

/** Every column that refers to another table, as the database has it. */
function references(): Promise<Reference[]> {
  return db.$queryRaw<Reference[]>`
    SELECT c.conrelid::regclass::text AS table, a.attname::text AS column,
      c.confrelid::regclass::text AS to
    FROM pg_constraint c, unnest(c.conkey) AS key
    JOIN pg_attribute a ON a.attnum = key
    WHERE c.contype = 'f' AND a.attrelid = c.conrelid`;
}

/**
 * What leads to a person: `Table.column` of each column that refers to one, and `Table` of each table
 * that leads there over others only.
 */
export async function waysToPeople(): Promise<string[]> {
  const all = (await references()).map(({ table, column, to }) => ({
    table: table.replaceAll('"', ""),
    column,
    to: to.replaceAll('"', ""),
  }));
  const direct = all.filter(({ to }) => to === "User");
  const leading = new Set(["User", ...direct.map(({ table }) => table)]);
  for (let size = 0; size !== leading.size; ) {
    size = leading.size;
    for (const { table, to } of all) if (leading.has(to)) leading.add(table);
  }
  const named = new Set(direct.map(({ table }) => table));
  const indirect = [...leading].filter((table) => table !== "User" && !named.has(table));
  return [...direct.map(({ table, column }) => `${table}.${column}`), ...indirect].toSorted();
}

/** The columns of a table, in no order. */
export async function columnsOf(table: string): Promise<string[]> {
  const columns = await db.$queryRaw<{ name: string }[]>`
    SELECT column_name::text AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name = ${table}`;
  return columns.map(({ name }) => name);
}
