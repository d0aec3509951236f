import "server-only";
import { courseOfEntries } from "@/lib/content/entry";
import { publishProblems } from "@/lib/content/lint/publish-gate";
import type { Problem } from "@/lib/content/problem";
import { entriesOf } from "@/lib/course-entries/store";
import type { ModuleDraft } from "@/lib/course-modules/draft";
import { type Gap, gapsOf, withStandIns } from "@/lib/course-modules/gaps";
import { courseTexts, publishedModules } from "@/lib/course-publishing/store";
import { factLines } from "@/lib/proposals/fact-lines";
import { editionEntries } from "@/lib/publishing/edition";
import { isBarring, shownPublishing } from "./publish-course";

/** What is not written yet of a module, and what the gate has against the rest of it. */
export type Keeping = { gaps: Gap[]; problems: Problem[] };

/**
 * Everything that keeps a module from being published as it is edited now. Of one with gaps the rest is judged
 * as if they were filled, so that who fills them is not told of something new.
 */
export async function whatKeepsModule(courseId: string, draft: ModuleDraft): Promise<Keeping> {
  const gaps = gapsOf(draft);
  if (draft.facts.length === 0) return { gaps, problems: [] };
  const problems =
    gaps.length === 0
      ? (await shownPublishing(courseId, [draft.id])).problems
      : await problemsBesides(courseId, draft);
  return { gaps, problems: problems.filter(isBarring) };
}

async function problemsBesides(courseId: string, draft: ModuleDraft): Promise<Problem[]> {
  const [entries, published, texts] = await Promise.all([
    entriesOf(courseId),
    publishedModules(courseId),
    courseTexts(courseId),
  ]);
  const body = withStandIns(draft, factLines(entries, new Set()));
  const filled = entries.map((entry) =>
    entry.sort === "MODULE" && entry.id === draft.id ? { ...entry, body } : entry,
  );
  const { course, problems } = courseOfEntries(
    editionEntries(filled, published, new Set([draft.id])),
  );
  return course ? publishProblems(course, texts) : problems;
}
