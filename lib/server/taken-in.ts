import "server-only";
import type { Server } from "node:http";
import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * Waits until every connection that the system holds for these servers has been taken in. A busy
 * process takes in one at each turn of its loop, and whoever still waits when a server closes is
 * turned away.
 *
 * @param latest when not to wait any longer, in ms of `performance.now()`
 */
export async function takenIn(servers: Iterable<Server>, latest: number): Promise<void> {
  let came = true;
  const note = () => {
    came = true;
  };
  for (const server of servers) server.on("connection", note);
  while (came && performance.now() < latest) {
    came = false;
    // The first ends the present turn; between it and the second lies a whole one.
    await nextTurn();
    await nextTurn();
  }
  for (const server of servers) server.off("connection", note);
}
