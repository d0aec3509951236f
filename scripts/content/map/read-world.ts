import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { World } from "./build-map";

/** Natural Earth's states of the world at 1 : 50 million, as world-atlas brings them. */
export function readWorld(): World {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  return JSON.parse(readFileSync(file, "utf8")) as World;
}
