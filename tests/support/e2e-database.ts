import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import pg from "pg";
import { secretsOf } from "@/scripts/start/secrets.mjs";

const dataDir = resolve(".data/e2e");
let pool: pg.Pool | undefined;

/** Asks the database behind the server under test. */
export async function rows<T extends pg.QueryResultRow>(
  sql: string,
  values: readonly unknown[] = [],
): Promise<T[]> {
  pool ??= new pg.Pool({ connectionString: databaseAddress(), max: 2, allowExitOnIdle: true });
  return (await pool.query<T>(sql, [...values])).rows;
}

/** The one number that a query gives. */
export async function count(sql: string, values: readonly unknown[] = []): Promise<number> {
  const [row] = await rows<{ count: string }>(sql, values);
  return Number(row?.count);
}

/** Of the server under test. */
export function databaseAddress(): string {
  const port = readFileSync(resolve(dataDir, "postgres-port"), "utf8").trim();
  const { databasePassword } = secretsOf(dataDir);
  return `postgresql://parallax:${databasePassword}@127.0.0.1:${port}/parallax`;
}
