import { join } from "node:path";
import type { Problem } from "@/lib/content/problem";
import { filesIn } from "./read-course";

/** Where the entries of a course stand: "file:line" by id. */
export type Places = ReadonlyMap<string, string>;

/** Finds the line of each `id:` in the files of a course; a fact's id stands once in all of them. */
export function placesIn(folder: string): Places {
  return new Map([...filesIn(folder)].flatMap(([path, text]) => idsIn(join(folder, path), text)));
}

function idsIn(file: string, text: string): [string, string][] {
  return text.split("\n").flatMap((line, i): [string, string][] => {
    const [, id] = /^(?:- )?\s*id:\s*([\w-]+)/.exec(line) ?? [];
    return id ? [[id, `${file}:${i + 1}`]] : [];
  });
}

/** One line for a terminal: place, hard or soft, what is wrong, and the rule it breaks. */
export function formatProblem({ at, rule, hard, message }: Problem, places: Places): string {
  const strength = hard ? "error" : "needs a note";
  return `${placeOf(at, places)}: ${strength}: ${message} [${rule}]`;
}

function placeOf(at: Problem["at"], places: Places): string {
  if ("file" in at) return `${at.file}:${at.line}`;
  const id = "factId" in at ? at.factId : at.entryId;
  const place = places.get(id);
  return place ? `${place}: ${id} ${at.field}` : `${id} ${at.field}`;
}
