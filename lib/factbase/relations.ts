import { compareText } from "@/lib/compare-text";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";

/** The facts beside one, as a newspaper would set them: what was, what came, what is disputed. */
export type Relations<F> = { before: F[]; after: F[]; against: F[] };

type Related = Pick<CompiledFact, "id" | "supersedes" | "contradicts" | "asOf">;

/** Sorts the facts that are tied to one by how they are, each group by date. */
export function relationsOf<F extends Related>(fact: Related, others: readonly F[]): Relations<F> {
  const inTime = others.toSorted((a, b) => compareText(a.asOf.date, b.asOf.date));
  return {
    before: inTime.filter(({ id }) => id === fact.supersedes),
    after: inTime.filter(({ supersedes }) => supersedes === fact.id),
    against: inTime.filter(
      ({ id, contradicts }) => fact.contradicts.includes(id) || contradicts.includes(fact.id),
    ),
  };
}
