import type pg from "pg";
import { connected } from "@/scripts/backup/connected.mjs";

/**
 * Signs people up one after the other as fast as the database takes them, each with a session in the
 * same transaction, until it is stopped. Their names are "writer 1", "writer 2" and so on, and so
 * are the zones that their sessions' rows are known by.
 */
export function writePeople(url: string) {
  let stopped = false;
  let written = 0;
  const done = connected(url, async (client: pg.Client) => {
    while (!stopped) {
      await client.query(personWithSession, [written + 1]);
      written += 1;
    }
  });
  return {
    /** Waits for so many. @returns how many there are at least */
    async atLeast(count: number): Promise<number> {
      while (written < count) await new Promise((resolve) => setTimeout(resolve, 5));
      return written;
    },
    /** @returns how many there are in all */
    async stop(): Promise<number> {
      stopped = true;
      await done;
      return written;
    },
  };
}

/** Both ids hold the number, in decimal, at their end. */
const personWithSession = `
  WITH person AS (
    INSERT INTO "User" (id, email, name, "passwordHash", zone)
    VALUES (lpad($1::int::text, 32, 'f')::uuid, $1::int || '@example.org', 'writer ' || $1::int, '', 'UTC')
    RETURNING id
  )
  INSERT INTO "Session" ("userId", id) SELECT id, id FROM person`;
