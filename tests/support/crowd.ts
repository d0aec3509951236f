import { hash } from "@node-rs/argon2";
import pg from "pg";
import { v4 } from "uuid";
import { type Client, openClient } from "./client";

export type Learner = { id: string; email: string; client: Client };

const password = "four plain words together";

/** What everybody in a crowd studies. */
export type Material = { moduleId: string; cardIds: string[] };

/**
 * Many learners who have opened the first module, written into the database, each signed in by the
 * real door.
 */
export async function gather(
  count: number,
  { databaseUrl, server, address }: { databaseUrl: string; server: string; address: string },
): Promise<{ learners: Learner[]; material: Material }> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  pool.on("error", () => undefined);
  try {
    const [module] = (await pool.query<{ id: string }>('SELECT id FROM "Module" LIMIT 1')).rows;
    const cards = await pool.query<{ id: string }>(
      'SELECT id FROM "Card" WHERE "retiredAt" IS NULL ORDER BY id',
    );
    const { rows } = await pool.query<{ id: string; email: string }>(people, [
      Array.from({ length: count }, () => `${v4()}@example.com`),
      await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
      module?.id,
    ]);
    const learners = rows.map((row) => ({ ...row, client: openClient(server, address) }));
    await inTurns(learners, 4, ({ email, client }) => client.signIn(email, password));
    return {
      learners,
      material: { moduleId: module?.id ?? "", cardIds: cards.rows.map(({ id }) => id) },
    };
  } finally {
    await pool.end();
  }
}

const people = `
  WITH person AS (
    INSERT INTO "User" (id, email, name, "passwordHash", zone)
    SELECT uuidv7(), email, 'Ada Example', $2, 'Asia/Vientiane' FROM unnest($1::text[]) AS email
    RETURNING id, email
  ), opened AS (
    INSERT INTO "ModuleOpening" ("learnerId", "moduleId") SELECT id, $3 FROM person
  )
  SELECT id, email FROM person`;

/** Does something for each, `width` at a time. */
export async function inTurns<T>(
  items: readonly T[],
  width: number,
  deed: (item: T) => Promise<unknown>,
): Promise<void> {
  const left = [...items];
  const work = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await deed(item);
  };
  await Promise.all(Array.from({ length: width }, work));
}
