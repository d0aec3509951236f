import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Entry } from "@/lib/content/entry";
import { writeCourseFiles } from "@/lib/content/files/write-files";

/** Writes the YAML files of a course to its folder, each in its one form. Other files there stay as they are. */
export function writeCourse(folder: string, entries: readonly Entry[]): void {
  for (const [path, text] of writeCourseFiles(entries)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
