import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { Problem } from "@/lib/content/problem";

/** A YAML file's value, and where in the file each part of it stands. */
export type ReadYaml =
  | { value: unknown; problems: []; lineOf: (path: readonly PropertyKey[]) => number }
  | { problems: [Problem, ...Problem[]] };

/** Reads a YAML file, or says on which lines it is none. */
export function readYaml(file: string, text: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [first, ...more] = document.errors.map(({ message, pos }) =>
    schemaProblem(file, lines.linePos(pos[0]).line, message.split("\n")[0] ?? message),
  );
  if (first) return { problems: [first, ...more] };
  const value: unknown = document.toJS();
  if (!isText(value))
    return { problems: [schemaProblem(file, 1, "It holds signs that are no text.")] };
  return {
    value,
    problems: [],
    lineOf: (path) => lineOf(document, path, lines),
  };
}

/** Whether all that is said can be stored: no NUL, and no half of a sign. */
function isText(value: unknown): boolean {
  if (typeof value === "string") return !value.includes("\u0000") && value.isWellFormed();
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, one]) => isText(name) && isText(one));
}

/** A problem of what a file says or lacks, at a line of it. */
export function schemaProblem(file: string, line: number, message: string): Problem {
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
