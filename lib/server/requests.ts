import "server-only";
import { subscribe } from "node:diagnostics_channel";
import { readFileSync } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { join } from "node:path";
import { type DoorPattern, doorOf } from "./door-of";
import { logEvent } from "./log";
import { measureRequest } from "./metrics";

/** A request that takes longer is noted, in ms. */
const slowMs = 1_000;

type Exchange = { request: IncomingMessage; response: ServerResponse; server: Server };

/**
 * Follows every request of this process to its end.
 *
 * @param ending from then on each answer is its connection's last
 * @returns the servers that requests came to
 */
export function watchRequests(ending: AbortSignal): ReadonlySet<Server> {
  const doors = builtDoors();
  const servers = new Set<Server>();
  const open = new Set<ServerResponse>();
  ending.addEventListener("abort", () => {
    for (const response of open) response.shouldKeepAlive = false;
  });
  subscribe("http.server.request.start", (message) => {
    const { request, response, server } = message as Exchange;
    servers.add(server);
    open.add(response);
    if (ending.aborted) response.shouldKeepAlive = false;
    const began = performance.now();
    response.once("close", () => {
      open.delete(response);
      note(request, response, { ms: Math.round(performance.now() - began), doors });
    });
  });
  return servers;
}

function note(
  { method = "", url = "" }: IncomingMessage,
  { statusCode: status }: ServerResponse,
  { ms, doors }: { ms: number; doors: readonly DoorPattern[] },
): void {
  const [path = ""] = url.split("?");
  const answered = { door: doorOf(path, doors), method, status };
  measureRequest(answered, ms / 1_000);
  if (ms >= slowMs) logEvent({ event: "slow-request", ...answered, ms });
}

/** The doors as the build lists them; none in development, which builds as it goes. */
function builtDoors(): DoorPattern[] {
  try {
    const file = join(process.cwd(), ".next/routes-manifest.json");
    const { staticRoutes, dynamicRoutes } = JSON.parse(readFileSync(file, "utf8"));
    return [...staticRoutes, ...dynamicRoutes];
  } catch {
    return [];
  }
}
