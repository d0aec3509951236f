import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CompiledModule, serialise } from "@/lib/content/compile/module";
import type { Entry } from "@/lib/content/entry";
import { writeCourseFiles } from "@/lib/content/files/write-files";
import type { Problem } from "@/lib/content/problem";
import { compiledPath } from "./compile-course";
import { filesIn } from "./read-course";

/** The modules whose compiled.json is missing or differs by a byte from what they compile to. */
export function staleFiles(folder: string, modules: readonly CompiledModule[]): Problem[] {
  return modules.flatMap((compiled) => {
    const file = compiledPath(folder, compiled.module);
    if (existsSync(file) && readFileSync(file, "utf8") === serialise(compiled)) return [];
    const message = "It is not what the facts compile to: run npm run content:compile.";
    return [{ at: { file, line: 1 }, rule: "compiled", hard: true, message }];
  });
}

/** The YAML files that are not in their one form, byte for byte, at the first line that differs. */
export function filesOutOfForm(folder: string, entries: readonly Entry[]): Problem[] {
  const files = filesIn(folder);
  return [...writeCourseFiles(entries)].flatMap(([path, text]) => {
    const stands = files.get(path) ?? "";
    if (stands === text) return [];
    const lines = text.split("\n");
    const differs = stands.split("\n").findIndex((line, i) => line !== lines[i]);
    const at = { file: join(folder, path), line: Math.max(differs, 0) + 1 };
    const message = "It is not in its one form: run npm run content:compile.";
    return [{ at, rule: "form", hard: true, message }];
  });
}
