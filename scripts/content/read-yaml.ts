import { existsSync, readFileSync } from "node:fs";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Problem } from "@/lib/content/problem";
import { issuesOf } from "@/lib/content/schema-issues";

/** A file's value by its schema, or what is wrong with it and on which line. */
export type ReadYaml<T> = { value?: T; problems: Problem[] };

export function readYaml<T>(file: string, schema: z.ZodType<T>): ReadYaml<T> {
  if (!existsSync(file)) return { problems: [schemaProblem(file, 1, "This file is missing.")] };
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(({ message, pos }) =>
        schemaProblem(file, lines.linePos(pos[0]).line, message.split("\n")[0] ?? message),
      ),
    };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, problems: [] };
  return {
    problems: issuesOf(parsed.error).map(({ path, message }) =>
      schemaProblem(file, lineOf(document, path, lines), `${path.join(".")}: ${message}`),
    ),
  };
}

function schemaProblem(file: string, line: number, message: string): Problem {
  return { at: { file, line }, rule: "schema", hard: true, message };
}

/** The line of the value at a path, or of the nearest thing around it that is there. */
function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
