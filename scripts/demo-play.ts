import { db } from "@/lib/db/client";
import { clearUnplayed, notePlayed, unplayedDemonstration } from "@/lib/demo/store";
import { parseCommand } from "./content/parse-command";
import { playClass } from "./demo/play-class";

const usage = `usage: DEMO=1 npm start
Its last step: plays the weeks before today of a made-up class through the server that it has just
started. Run by hand: tsx --conditions=react-server scripts/demo-play.ts --server http://127.0.0.1:3000
Does nothing where the history is whole, and where the database is no demonstration.
`;

const { server } = parseCommand(usage, {
  help: { type: "boolean" },
  server: { type: "string", default: "http://127.0.0.1:3000" },
});

const demonstration = await unplayedDemonstration();
if (demonstration) {
  const { seed } = demonstration;
  await clearUnplayed(seed);
  const played = await playClass({ seed, server, now: new Date() });
  await notePlayed(seed, new Date());
  process.stdout.write(`${played.reviews} reviews and ${played.answers} quiz answers\n`);
}
await db.$disconnect();
