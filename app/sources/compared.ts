import "server-only";
import { comparisonsFor } from "@/lib/comparisons/store";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import type { Citation } from "@/lib/content/source";
import { documentsOf } from "@/lib/content/store";
import { visibleFacts } from "@/lib/factbase/store";

/** A document and what of it bears on the question, as the viewer may see it. */
export type ComparedSide = { document: Citation; facts: CompiledFact[] };

export type Compared = {
  id: string;
  question: string;
  difference: string;
  sides: [ComparedSide, ComparedSide];
};

/** The comparisons of which the viewer may see both sides. */
export async function comparedFor(viewerId: string): Promise<Compared[]> {
  const comparisons = await comparisonsFor(viewerId);
  const ids = comparisons.flatMap(({ sides }) => sides.flatMap(({ facts }) => facts));
  const courseIds = [...new Set(comparisons.map(({ courseId }) => courseId))];
  const [facts, ...documents] = await Promise.all([
    visibleFacts(viewerId, { id: { in: ids } }),
    ...courseIds.map((courseId) => documentsOf(courseId)),
  ]);
  const factOf = new Map(facts.map((fact) => [fact.id, fact]));
  return comparisons.flatMap(({ courseId, sides: [left, right], ...comparison }): Compared[] => {
    const known = documents[courseIds.indexOf(courseId)] ?? [];
    const sideOf = (side: typeof left): ComparedSide | null => {
      const document = known.find(({ id }) => id === side.document);
      const shown = side.facts.flatMap((id) => factOf.get(id) ?? []);
      return document && shown.length > 0 ? { document, facts: shown } : null;
    };
    const both = [sideOf(left), sideOf(right)] as const;
    if (!both[0] || !both[1]) return [];
    return [{ ...comparison, sides: [both[0], both[1]] }];
  });
}
