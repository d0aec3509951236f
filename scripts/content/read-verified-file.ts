import { existsSync, readFileSync } from "node:fs";
import { readVerified } from "@/lib/content/verify/verified-fact";

/** Reads a verified.json; none there is no entry, not a problem. */
export function readVerifiedFile(file: string): ReturnType<typeof readVerified> {
  if (!existsSync(file)) return { facts: [], problems: [] };
  return readVerified(file, readFileSync(file, "utf8"));
}
