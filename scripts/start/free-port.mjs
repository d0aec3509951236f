import { createServer } from "node:net";

/** Whether this process may listen there now. Port 0 means any. @returns the port, or null */
export function listenablePort(port, host = "127.0.0.1") {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(null));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? null) : null));
    });
  });
}

/** Waits for a port that a dying process may still hold. @returns whether it came free */
export async function portComesFree(port, host, milliseconds) {
  const until = Date.now() + milliseconds;
  while ((await listenablePort(port, host)) === null) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return true;
}
