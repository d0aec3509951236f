import { join } from "node:path";
import { root } from "./fork-child.mjs";
import { runProgram } from "./run-program.mjs";
import { nothingChanged } from "./show-step.mjs";
import { StartRefused } from "./start-refused.mjs";

/** Which history is played; with the same one the same people study on the same days. */
const seed = 20_261_123;

const script = "scripts/demo-play.ts";

/**
 * Keeps made-up people and real ones out of one database. Reads only: the tables need not be there.
 *
 * @throws StartRefused when this database is not of the sort that is to be started
 */
export async function keepApart(url, demo) {
  // Not before the packages are installed.
  const { connected } = await import("../backup/connected.mjs");
  const { hasPeople } = await import("../backup/installed.mjs");
  await connected(url, async (client) => {
    const made = await isDemonstration(client);
    if (made && !demo) {
      throw new StartRefused(
        "This database is a demonstration, whose people are all made up, and never becomes a real site: start it with DEMO=1, or choose another DATA_DIR or DATABASE_URL.",
      );
    }
    if (demo && !made && (await hasPeople(client))) {
      throw new StartRefused(
        "This database holds accounts of real people, and a demonstration needs one of its own: start without DEMO=1, or choose another DATA_DIR or DATABASE_URL.",
      );
    }
  });
}

async function isDemonstration(client) {
  const there = `SELECT to_regclass('"Demonstration"') IS NOT NULL AS found`;
  if (!(await client.query(there)).rows[0].found) return false;
  const begun = 'SELECT EXISTS (SELECT FROM "Demonstration") AS found';
  return (await client.query(begun)).rows[0].found;
}

/** Makes the migrated, empty database a demonstration before anyone can sign up. Safe to repeat. */
export async function beginDemonstration(url) {
  const { connected } = await import("../backup/connected.mjs");
  const insert = 'INSERT INTO "Demonstration" (seed) SELECT $1::int WHERE NOT EXISTS';
  const begin = `${insert} (SELECT FROM "Demonstration")`;
  await connected(url, (client) => client.query(begin, [seed]));
}

/**
 * Plays the weeks before today through the running server, unless that was done.
 *
 * @param options.server where the server listens, whatever address people type
 */
export async function playDemonstration({ env, output, server }) {
  if (await isPlayed(env.DATABASE_URL)) return nothingChanged;
  await runProgram("Playing the demonstration", join(root, script), {
    env,
    args: ["--server", server],
    output,
    execArgv: ["--import=tsx", "--conditions=react-server"],
  });
  return "played";
}

async function isPlayed(url) {
  const { connected } = await import("../backup/connected.mjs");
  const unplayed = 'SELECT FROM "Demonstration" WHERE "playedAt" IS NULL';
  return connected(url, async (client) => (await client.query(unplayed)).rowCount === 0);
}
