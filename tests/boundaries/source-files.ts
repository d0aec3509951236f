import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Path from the project's root, with slashes, to text. */
export type Sources = ReadonlyMap<string, string>;

/** The TypeScript files of what is served, without tests and generated files. */
export function projectSources(): Sources {
  const files = ["app", "components", "lib"].flatMap(filesBelow);
  return new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|\.d\.ts$|\/generated\//.test(path));
}

/** The text with comments blanked, line by line where it was; strings stay. */
export function withoutComments(text: string): string {
  return text.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/.*/g,
    (whole, string: string | undefined) => string ?? whole.replace(/[^\n]/g, " "),
  );
}

/** The text with comments and the insides of plain strings blanked, to look for code alone. */
export function codeOf(text: string): string {
  return withoutComments(text).replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, '""');
}
