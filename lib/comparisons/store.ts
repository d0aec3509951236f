import "server-only";
import type { Comparison } from "@/lib/content/comparison";
import { visibleTo } from "@/lib/content/visible-to";
import { db } from "@/lib/db/client";

/** A comparison as it is published. */
export type PublishedComparison = Comparison & { courseId: string };

/**
 * The comparisons of the courses of which the viewer may see a module, in the order of their course.
 * Their facts may be of other modules: the caller leaves out what may not be seen.
 */
export async function comparisonsFor(viewerId: string): Promise<PublishedComparison[]> {
  const rows = await db.comparison.findMany({
    where: { course: { modules: { some: { versions: { some: visibleTo(viewerId) } } } } },
    select: { courseId: true, id: true, question: true, difference: true, sides: true },
    orderBy: [{ courseId: "asc" }, { position: "asc" }],
  });
  return rows.map(({ sides, ...comparison }) => ({
    ...comparison,
    sides: sides as unknown as Comparison["sides"],
  }));
}
