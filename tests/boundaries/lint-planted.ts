import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** What the linter says of planted files. A finding reads `path:line rule`. */
export type Verdict = { exitCode: number | null; findings: ReadonlySet<string> };

type Location = { path: string; start: { line: number } };
type Report = { diagnostics: { category: string; location: Location }[] };

const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
const flags = ["--vcs-enabled=false", "--max-diagnostics=none", "--reporter=json"];

/**
 * Judges imports in these files, path to text, by the project's own configuration.
 * They are written to a folder for it: on standard input Biome 2.5 exits 1 whatever the text.
 */
export function lintPlanted(files: Record<string, string>): Verdict {
  const folder = mkdtempSync(join(tmpdir(), "boundaries-"));
  try {
    copyFileSync(resolve("biome.json"), join(folder, "biome.json"));
    for (const [path, text] of Object.entries(files)) plant(join(folder, path), text);
    return lint(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function plant(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function lint(folder: string): Verdict {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, "lint", "--only=style/noRestrictedImports", ...flags, "."],
    { cwd: folder, encoding: "utf8" },
  );
  if (!stdout) throw new Error(`Biome judged nothing: ${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as Report;
  const findings = diagnostics.map(
    ({ category, location: { path, start } }) => `${path}:${start.line} ${category}`,
  );
  return { exitCode: status, findings: new Set(findings) };
}
