import "server-only";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { languagesAmong } from "./accepted-language";

let known: readonly string[] | undefined;

/** The languages of the pages: those that have a file in messages/, which is all that one needs. */
export function languages(): readonly string[] {
  known ??= languagesAmong(readdirSync(join(process.cwd(), "messages")));
  return known;
}
