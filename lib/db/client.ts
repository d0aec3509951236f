import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "./generated/client";

const kept = globalThis as { prisma?: PrismaClient; pool?: pg.Pool };

/** The one connection pool of this process; hot reload must not open another. */
export const db = kept.prisma ?? connect();
kept.prisma = db;

function connect(): PrismaClient {
  // Without a url the build, which needs no database, could not load this module.
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL ?? "" });
  // A restart of the database must cost the queries under way, not the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  kept.pool = pool;
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    statementNameGenerator: ({ sql }) => preparedName(sql),
  });
  return new PrismaClient({ adapter });
}

const prepared = new Map<string, string>();
const mostPrepared = 500;

/**
 * A statement with a name is prepared once a connection. Lists of any length make statements without
 * end: what comes after the first of them stays without a name.
 */
function preparedName(sql: string): string {
  const known = prepared.get(sql);
  if (known !== undefined || prepared.size >= mostPrepared) return known ?? "";
  const name = `prepared_${prepared.size}`;
  prepared.set(sql, name);
  return name;
}

/** How many connections this process has, how many of them rest, and how many askers wait for one. */
export function poolFigures() {
  const { totalCount = 0, idleCount = 0, waitingCount = 0 } = kept.pool ?? {};
  return { open: totalCount, idle: idleCount, waiting: waitingCount };
}
