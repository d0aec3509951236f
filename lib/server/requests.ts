import "server-only";
import { subscribe } from "node:diagnostics_channel";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { type DoorPattern, doorOf } from "./door-of";
import { logEvent } from "./log";

/** A request that takes longer is noted, in ms. */
const slowMs = 1_000;

type Exchange = { request: IncomingMessage; response: ServerResponse };

/** Follows every request of this process to its end. */
export function watchRequests(): void {
  const doors = builtDoors();
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as Exchange;
    const began = performance.now();
    const { method = "", url = "" } = request;
    const [path = ""] = url.split("?");
    response.once("close", () => {
      const ms = Math.round(performance.now() - began);
      if (ms < slowMs) return;
      const { statusCode: status } = response;
      logEvent({ event: "slow-request", door: doorOf(path, doors), method, status, ms });
    });
  });
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
