import { join } from "node:path";
import { type CompiledModule, compileModule } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
import type { Entry } from "@/lib/content/entry";
import { danglingReferences } from "@/lib/content/lint/dangling-references";
import type { Problem } from "@/lib/content/problem";
import { readCourse } from "./read-course";

/** A course that was read and compiled, or what stands in the way of it. */
export type CompiledCourse =
  | { course: Course; entries: Entry[]; modules: CompiledModule[]; problems: [] }
  | { course: Course | null; entries: Entry[] | null; modules: null; problems: Problem[] };

/** Reads a course's files and compiles its modules; nothing is written. */
export function compileCourse(folder: string): CompiledCourse {
  const { course, entries, problems } = readCourse(folder);
  if (!course) return { course, entries, modules: null, problems };
  const dangling = danglingReferences(course);
  if (dangling.length > 0) return { course, entries, modules: null, problems: dangling };
  const modules = course.modules.map(({ id }) => compileModule(course, id));
  return { course, entries, modules, problems: [] };
}

/** Where a module's compiled form is kept. A module's folder bears its id. */
export function compiledPath(folder: string, moduleId: string): string {
  return join(folder, "modules", moduleId, "compiled.json");
}

/** Where a module's verification is kept. */
export function verifiedPath(folder: string, moduleId: string): string {
  return join(folder, "modules", moduleId, "verified.json");
}
