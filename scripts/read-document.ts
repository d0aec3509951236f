import { Socket } from "node:net";
import { Worker } from "node:worker_threads";
import { Refused } from "@/lib/content/ingest/formats/refused";
import { readFile } from "@/lib/content/ingest/read-file";

const usage = `usage: started by the server, which sends a document's bytes and gets what was read, or why nothing was.
Ends with the server, and after seventy seconds in any case.
`;

type Request = { bytes: Uint8Array; language?: string };

/** Ends this process from outside its own thread, which a document may keep busy. */
const watch = `
  const began = Date.now(), parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent || Date.now() - began > 70000) process.kill(process.pid, "SIGKILL");
  }, 500);
`;

if (!process.send) {
  process.stderr.write(usage);
  process.exit(2);
}

new Worker(watch, { eval: true, execArgv: [] }).unref();
// What a document asks for is not fetched.
Socket.prototype.connect = () => {
  throw new Error("Nothing is loaded for a document.");
};

process.once("disconnect", () => process.exit());
process.once("message", async ({ bytes, language }: Request) => {
  process.send?.(await readFile(bytes, language).catch(refusalOf));
});

/** Whatever a parser stumbles over, the file is one that cannot be read. */
function refusalOf(error: unknown) {
  return { refusal: error instanceof Refused ? error.refusal : "unreadable" };
}
