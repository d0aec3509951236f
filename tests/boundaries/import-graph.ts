import { posix } from "node:path";
import { type Sources, withoutComments } from "@/tests/boundaries/source-files";

const statement = /^[ \t]*(?:import|export)\b(?![ \t]+type\b)[^"';]*?["']([^"'\n]+)["']/gm;
const call = /\bimport\(\s*["']([^"'\n]+)["']/g;

/**
 * What a file loads when it runs: imports and re-exports, static and dynamic, but not `import type`.
 * Text in a template literal that looks like an import counts too, which errs on the safe side.
 */
function loadedSpecifiers(text: string): string[] {
  const code = withoutComments(text);
  return [statement, call].flatMap((form) => [...code.matchAll(form)].map(([, name = ""]) => name));
}

/** Whether the file's first statement is this directive. */
export function hasDirective(text: string, directive: "use client" | "use server"): boolean {
  return new RegExp(`^\\s*["']${directive}["']`).test(withoutComments(text));
}

/** The project's file behind a specifier, or the specifier itself for a package. */
function resolveSpecifier(sources: Sources, importer: string, specifier: string): string {
  const path = pathOf(importer, specifier);
  if (path === null) return specifier;
  const endings = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];
  return endings.map((ending) => path + ending).find((file) => sources.has(file)) ?? path;
}

function pathOf(importer: string, specifier: string): string | null {
  if (specifier.startsWith("@/")) return posix.normalize(specifier.slice(2));
  if (!specifier.startsWith(".")) return null;
  return posix.join(posix.dirname(importer), specifier);
}

/**
 * The ways from a file that runs in the browser to a file or package that never may, one for each
 * such end, as "a → b → c". A "use server" file ends a way: the browser gets only its address.
 */
export function waysFrom(
  sources: Sources,
  start: string,
  isForbidden: (file: string) => boolean,
): string[] {
  const found: string[] = [];
  const seen = new Set([start]);
  const open = [[start]];
  for (let way = open.pop(); way; way = open.pop()) {
    for (const next of loadsOf(sources, way.at(-1) ?? start)) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (isForbidden(next)) found.push([...way, next].join(" → "));
      else open.push([...way, next]);
    }
  }
  return found;
}

function loadsOf(sources: Sources, file: string): string[] {
  const text = sources.get(file);
  if (text === undefined || hasDirective(text, "use server")) return [];
  return loadedSpecifiers(text).map((specifier) => resolveSpecifier(sources, file, specifier));
}
