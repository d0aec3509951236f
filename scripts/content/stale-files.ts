import { existsSync, readFileSync } from "node:fs";
import { type CompiledModule, serialise } from "@/lib/content/compile/module";
import type { Problem } from "@/lib/content/problem";
import { compiledPath } from "./compile-course";

/** The modules whose compiled.json is missing or differs by a byte from what they compile to. */
export function staleFiles(folder: string, modules: readonly CompiledModule[]): Problem[] {
  return modules.flatMap((compiled) => {
    const file = compiledPath(folder, compiled.module);
    if (existsSync(file) && readFileSync(file, "utf8") === serialise(compiled)) return [];
    const message = "It is not what the facts compile to: run npm run content:compile.";
    return [{ at: { file, line: 1 }, rule: "compiled", hard: true, message }];
  });
}
