import { compileModule, serialise } from "@/lib/content/compile/module";
import type { Course } from "@/lib/content/course";
import { courseOfEntries } from "@/lib/content/entry";
import { writeCourseFiles } from "@/lib/content/files/write-files";
import { danglingReferences } from "@/lib/content/lint/dangling-references";
import type { Problem } from "@/lib/content/problem";
import { keepingEarlier } from "@/lib/content/verify/verified-fact";
import { verifyModule } from "@/lib/content/verify/verify-module";
import { entriesOf } from "@/lib/course-entries/store";
import { daysOfFacts, textsKept, verificationsOf } from "@/lib/course-files/store";
import { shortHash } from "@/lib/server/short-hash";

/** The files of a course, and what keeps it from being compiled: then it has no generated ones. */
export type ExportedCourse = { files: Map<string, string>; problems: Problem[] };

/**
 * The files of a course as `content/` keeps them: what people write, what it compiles to, and what its
 * facts were held against. Of the documents' texts they hold nothing.
 */
export async function exportCourse(courseId: string): Promise<ExportedCourse> {
  const entries = await entriesOf(courseId);
  const files = writeCourseFiles(entries);
  const { course, problems } = courseOfEntries(entries);
  const found = course ? danglingReferences(course) : problems;
  if (!course || found.length > 0) return { files, problems: [...found] };
  for (const [path, text] of await generatedFiles(courseId, course)) files.set(path, text);
  return { files, problems: [] };
}

async function generatedFiles(courseId: string, course: Course): Promise<[string, string][]> {
  const [texts, known, days] = await Promise.all([
    textsKept(courseId),
    verificationsOf(courseId),
    daysOfFacts(courseId),
  ]);
  return course.modules.flatMap((module): [string, string][] => {
    const earlier = known.get(module.id) ?? [];
    const now = verifyModule(course, module, {
      ...{ texts, known: earlier, hash: shortHash },
      dayOf: (factId) => days.get(factId) ?? "",
    });
    const facts = keepingEarlier(now.facts, earlier);
    return [
      [`modules/${module.id}/compiled.json`, serialise(compileModule(course, module.id))],
      [`modules/${module.id}/verified.json`, serialise({ module: module.id, facts })],
    ];
  });
}
