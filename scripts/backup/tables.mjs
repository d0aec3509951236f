/** The engine's own note of what it applied: restoring writes it anew by migrating. */
const notData = "_prisma_migrations";

/** The names of all tables with data. */
export async function tableNames(client) {
  return (await tables(client)).map(({ name }) => name).toSorted();
}

/**
 * All tables with data, each after those that it refers to.
 *
 * @returns `{ name, columns, refersTo }` each; columns that PostgreSQL computes are left out
 * @throws when tables refer to each other in a circle: no order would do
 */
export async function tablesInOrder(client) {
  const waiting = new Map((await tables(client)).map((table) => [table.name, table]));
  const ordered = [];
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(
      ({ refersTo }) => !refersTo.some((name) => waiting.has(name)),
    );
    if (ready.length === 0) {
      throw new Error(
        `the tables ${[...waiting.keys()].join(", ")} refer to each other in a circle.`,
      );
    }
    for (const { name } of ready) waiting.delete(name);
    ordered.push(...ready);
  }
  return ordered;
}

async function tables(client) {
  const { rows } = await client.query(query, [notData]);
  return rows;
}

const query = `
  SELECT t.relname::text AS name,
    ARRAY(
      SELECT attname::text FROM pg_attribute
      WHERE attrelid = t.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
      ORDER BY attnum
    ) AS columns,
    ARRAY(
      SELECT DISTINCT other.relname::text
      FROM pg_constraint c JOIN pg_class other ON other.oid = c.confrelid
      WHERE c.conrelid = t.oid AND c.contype = 'f' AND other.oid <> t.oid
    ) AS "refersTo"
  FROM pg_class t
  WHERE t.relnamespace = 'public'::regnamespace AND t.relkind IN ('r', 'p')
    AND NOT t.relispartition AND t.relname <> $1
  ORDER BY t.relname`;
