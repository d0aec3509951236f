import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireViewer } from "@/lib/auth/session";
import { flaggedAmong } from "@/lib/cards/tags";
import { asksVocabulary, inAskingOrder } from "@/lib/review/blocks";
import type { Confusable } from "@/lib/review/interleave";
import { isPausedOn } from "@/lib/review-settings/settings";
import type { CardFace } from "./card-face";
import { facesOf } from "./card-faces";
import { ownFacesOf } from "./own-faces";
import { ReviewSession } from "./review-session";
import { todaysPlan } from "./todays-plan";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Review");
  return { title: t("title") };
}

export default async function ReviewPage() {
  const viewer = await requireViewer();
  const day = await todaysPlan(viewer, new Date());
  const { today, plan, memories, answeredIds, relearning } = day;
  const planned = plan.map(({ cardId }) => cardId);
  // Those answered today come too: a session that was begun may be gone on with, and undone.
  const shownIds = [...new Set([...planned, ...answeredIds])];
  const [ofCourses, own] = await Promise.all([
    facesOf(viewer.id, shownIds, { memories, relearning }),
    ownFacesOf(viewer.id, shownIds, memories),
  ]);
  const cards = [...ofCourses, ...own];
  const examDays = day.exams.map((exam) => [exam.day, exam.factIds.size]);
  const { id, zone, dayStartHour } = viewer;
  const { pause } = day.settings.queue;
  return (
    <ReviewSession
      key={today}
      learner={{ id, zone, dayStartHour, memorySettings: day.queue.memorySettings }}
      today={today}
      wanted={JSON.stringify([day.queue.settings, day.queue.catchUp, examDays])}
      plan={inAskingOrder(plan, looksOf(cards))}
      cards={cards}
      screen={day.settings.screen}
      isPractice={false}
      flaggedIds={flaggedAmong(day.tagged)}
      pausedUntil={pause && isPausedOn(today, pause) ? pause.until : null}
    />
  );
}

/** What the order of a session reads of its cards; the learner's own are like no other. */
function looksOf(cards: readonly CardFace[]) {
  const confusables = new Map<string, Confusable>();
  const vocabulary = new Map<string, string>();
  for (const { cardId, about } of cards) {
    if (!about) continue;
    const { frame, kind, holders } = about.fact;
    confusables.set(cardId, { kind, speaker: holders[0]?.who ?? null });
    if (asksVocabulary(frame)) vocabulary.set(cardId, frame);
  }
  return { confusables, vocabulary };
}
