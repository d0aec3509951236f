import "server-only";
import type { OpenItem } from "@/lib/content/item";
import { type Cited, sourcesOf } from "@/lib/content/source";
import { type CardMaterial, cardMaterial, documentsOf } from "@/lib/content/store";
import type { FormerWording, Relearning } from "@/lib/relearning/relearning";
import { formerWordings } from "@/lib/relearning/store";
import { familiesInReview } from "@/lib/review/asking";
import type { Memory } from "@/lib/review/memory";
import type { About, AskedItem, CardFace } from "./card-face";

/** What the learner remembers of cards, and what they learned in place of what these ask now. */
type Known = {
  memories: ReadonlyMap<string, Memory>;
  relearning: ReadonlyMap<string, Relearning>;
};

/**
 * Cards of courses as a session asks a learner. What several of them share (a fact, a document, an answer) is one
 * object, which is then sent to the browser once.
 */
export async function facesOf(
  learnerId: string,
  cardIds: readonly string[],
  { memories, relearning }: Known,
): Promise<CardFace[]> {
  const [material, wordings] = await Promise.all([
    cardMaterial(learnerId, cardIds, familiesInReview),
    formerWordings(relearning),
  ]);
  const documents = await documentsCitedIn(material);
  const shown = new Map(material.map(({ fact }) => [fact.id, shownOf(fact, documents)]));
  return material.map(({ cardId, fact, items }) => ({
    ...{ cardId, meaningRevision: fact.meaningRevision },
    about: {
      ...(shown.get(fact.id) ?? shownOf(fact, documents)),
      former: formerOf(relearning.get(cardId), wordings.get(cardId)),
    },
    items: sharing(items),
    memory: memories.get(cardId) ?? null,
  }));
}

function shownOf(
  fact: CardMaterial["fact"],
  documents: readonly Cited[],
): Pick<About, "fact" | "sources"> {
  const { id, frame, statement, why, kind, kindReason, holders, sourceNote } = fact;
  return {
    fact: {
      ...{ id, frame, statement, why, kind, kindReason, holders, sourceNote },
      asOf: fact.asOf.date,
    },
    sources: sourcesOf(fact, documents),
  };
}

function formerOf(
  relearning: Relearning | undefined,
  wording: FormerWording | undefined,
): About["former"] {
  return relearning && wording ? { why: relearning.why, ...wording } : null;
}

async function documentsCitedIn(material: readonly CardMaterial[]): Promise<Cited[]> {
  const cited = new Map<string, Set<string>>();
  for (const { courseId, fact } of material) {
    const ids = cited.get(courseId) ?? new Set();
    for (const { document } of fact.passages) ids.add(document);
    cited.set(courseId, ids);
  }
  const read = [...cited].map(([courseId, ids]) => documentsOf(courseId, [...ids]));
  return (await Promise.all(read))
    .flat()
    .map(({ outletGloss: _, publishedGrounds: __, genre: ___, ...cited }) => cited);
}

/** The items as they are asked; answers that are alike as one. */
function sharing(items: readonly OpenItem[]): AskedItem[] {
  const known = new Map<string, OpenItem["answer"]>();
  return items.map(({ id, family, stem, answer }) => {
    const text = JSON.stringify(answer);
    const shared = known.get(text) ?? answer;
    known.set(text, shared);
    return { id, family, stem, answer: shared };
  });
}
