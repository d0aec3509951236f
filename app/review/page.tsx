import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireViewer } from "@/lib/auth/session";
import type { Item } from "@/lib/content/item";
import { sourcesOf } from "@/lib/content/source";
import { cardMaterial, documentsOf } from "@/lib/content/store";
import { isAskedInReview } from "@/lib/review/asking";
import type { Memory } from "@/lib/review/memory";
import type { CardFace } from "./card-face";
import { ReviewSession } from "./review-session";
import { todaysPlan } from "./todays-plan";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Review");
  return { title: t("title") };
}

export default async function ReviewPage() {
  const viewer = await requireViewer();
  const { today, plan, memories, answeredIds } = await todaysPlan(viewer, new Date());
  const planned = plan.map(({ cardId }) => cardId);
  // Those answered today come too: a session that was begun may be gone on with, and undone.
  const cards = await facesOf([...new Set([...planned, ...answeredIds])], memories);
  const { id, zone, dayStartHour } = viewer;
  return (
    <ReviewSession learner={{ id, zone, dayStartHour }} today={today} plan={plan} cards={cards} />
  );
}

async function facesOf(
  cardIds: readonly string[],
  memories: ReadonlyMap<string, Memory>,
): Promise<CardFace[]> {
  const material = await cardMaterial(cardIds);
  const courseIds = [...new Set(material.map(({ courseId }) => courseId))];
  const documents = (await Promise.all(courseIds.map(documentsOf))).flat();
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
    items: sharing(items.filter(isAskedInReview)),
    memory: memories.get(cardId) ?? null,
  }));
}

/** The same items. What is alike in them becomes one object, which is then sent once. */
function sharing(items: readonly Item[]): Item[] {
  const known = new Map<string, unknown>();
  const shared = <T,>(value: T): T => {
    const text = JSON.stringify(value);
    if (!known.has(text)) known.set(text, value);
    return known.get(text) as T;
  };
  return items.map((item) => ({
    ...item,
    answer: shared(item.answer),
    explanation: shared(item.explanation),
  }));
}
