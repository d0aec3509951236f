import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireViewer } from "@/lib/auth/session";
import type { Item } from "@/lib/content/item";
import { type Citation, sourcesOf } from "@/lib/content/source";
import { type CardMaterial, cardMaterial, documentsOf } from "@/lib/content/store";
import type { FormerWording, Relearning } from "@/lib/relearning/relearning";
import { formerWordings } from "@/lib/relearning/store";
import { familiesInReview } from "@/lib/review/asking";
import type { Memory } from "@/lib/review/memory";
import type { AskedItem, CardFace } from "./card-face";
import { ReviewSession } from "./review-session";
import { todaysPlan } from "./todays-plan";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Review");
  return { title: t("title") };
}

export default async function ReviewPage() {
  const viewer = await requireViewer();
  const { today, plan, memories, answeredIds, relearning } = await todaysPlan(viewer, new Date());
  const planned = plan.map(({ cardId }) => cardId);
  // Those answered today come too: a session that was begun may be gone on with, and undone.
  const cards = await facesOf([...new Set([...planned, ...answeredIds])], memories, relearning);
  const { id, zone, dayStartHour } = viewer;
  return (
    <ReviewSession learner={{ id, zone, dayStartHour }} today={today} plan={plan} cards={cards} />
  );
}

async function facesOf(
  cardIds: readonly string[],
  memories: ReadonlyMap<string, Memory>,
  relearning: ReadonlyMap<string, Relearning>,
): Promise<CardFace[]> {
  const [material, wordings] = await Promise.all([
    cardMaterial(cardIds, familiesInReview),
    formerWordings(relearning),
  ]);
  const documents = await documentsCitedIn(material);
  return material.map(({ cardId, fact, items }) => ({
    cardId,
    fact: {
      statement: fact.statement,
      why: fact.why,
      kind: fact.kind,
      kindReason: fact.kindReason,
      holders: fact.holders,
      sourceNote: fact.sourceNote,
      asOf: fact.asOf.date,
      meaningRevision: fact.meaningRevision,
    },
    sources: sourcesOf(fact, documents),
    items: sharing(items),
    memory: memories.get(cardId) ?? null,
    former: formerOf(relearning.get(cardId), wordings.get(cardId)),
  }));
}

function formerOf(
  relearning: Relearning | undefined,
  wording: FormerWording | undefined,
): CardFace["former"] {
  return relearning && wording ? { why: relearning.why, ...wording } : null;
}

async function documentsCitedIn(material: readonly CardMaterial[]): Promise<Citation[]> {
  const cited = new Map<string, Set<string>>();
  for (const { courseId, fact } of material) {
    const ids = cited.get(courseId) ?? new Set();
    for (const { document } of fact.passages) ids.add(document);
    cited.set(courseId, ids);
  }
  const read = [...cited].map(([courseId, ids]) => documentsOf(courseId, [...ids]));
  return (await Promise.all(read)).flat();
}

/** The items as they are asked. Answers that are alike become one object, which is then sent once. */
function sharing(items: readonly Item[]): AskedItem[] {
  const known = new Map<string, Item["answer"]>();
  return items.map(({ id, family, factId, stem, answer }) => {
    const text = JSON.stringify(answer);
    const shared = known.get(text) ?? answer;
    known.set(text, shared);
    return { id, family, factId, stem, answer: shared };
  });
}
