import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import { factIdOf } from "@/lib/content/item";
import type { QuizItem } from "@/lib/quiz/response";
import { type Change, isNewMeaning, type RevisionPlan } from "./revisions";

/** The ids of the cards to which something happens: each stands under one head. */
export type CardPlan = Record<Change | "superseded", string[]>;

type Around = {
  facts: RevisionPlan<CompiledFact>;
  items: RevisionPlan<QuizItem>;
  supersessions: readonly { formerId: string }[];
};

/**
 * What happens to the cards of a course. A card has no words of its own: it is corrected with its
 * fact, superseded when another fact takes that one's place, and reworded when an item asks it in
 * other words.
 */
export function planCards(
  stored: readonly { id: string; isRetired: boolean }[],
  current: ReadonlySet<string>,
  { facts, items, supersessions }: Around,
): CardPlan {
  const corrected = new Set(facts.current.filter(isNewMeaning).map(({ id }) => id));
  const superseded = new Set(supersessions.map(({ formerId }) => formerId));
  const reworded = new Set(
    items.current.filter(({ change }) => change === "reworded").map(({ body }) => body.cardId),
  );
  const isStored = new Map(stored.map(({ id, isRetired }) => [id, !isRetired]));
  const happening = [...current].map((id) => {
    if (!isStored.has(id)) return { id, head: "added" } as const;
    if (!isStored.get(id)) return { id, head: "returned" } as const;
    if (superseded.has(factIdOf(id))) return { id, head: "superseded" } as const;
    if (corrected.has(factIdOf(id))) return { id, head: "corrected" } as const;
    return { id, head: reworded.has(id) ? "reworded" : null } as const;
  });
  const under = (wanted: Change | "superseded") =>
    happening.filter(({ head }) => head === wanted).map(({ id }) => id);
  return {
    ...{ added: under("added"), returned: under("returned"), reworded: under("reworded") },
    ...{ corrected: under("corrected"), superseded: under("superseded") },
    retired: stored
      .filter(({ id, isRetired }) => !isRetired && !current.has(id))
      .map(({ id }) => id),
  };
}
