import pg from "pg";

/**
 * The parts of a connection string. Prisma's adapter must never get the string itself: its shadow
 * database would then be the real one.
 */
export function connectionParts(url) {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url });
  return { host, port, user, password, database, ssl };
}
