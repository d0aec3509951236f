import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireViewer } from "@/lib/auth/session";
import { flaggedAmong } from "@/lib/cards/tags";
import { type Confusable, interleave } from "@/lib/review/interleave";
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
    facesOf(shownIds, memories, relearning),
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
      plan={interleave(plan, confusablesOf(cards))}
      cards={cards}
      screen={day.settings.screen}
      isPractice={false}
      flaggedIds={flaggedAmong(day.tagged)}
      pausedUntil={pause && isPausedOn(today, pause) ? pause.until : null}
    />
  );
}

/** In what courses' cards are easily confused; those of the learner's own are like no other. */
function confusablesOf(cards: readonly CardFace[]): Map<string, Confusable> {
  return new Map(
    cards.flatMap(({ cardId, about }) => {
      if (!about) return [];
      const { kind, holders } = about.fact;
      return [[cardId, { kind, speaker: holders[0]?.who ?? null }]];
    }),
  );
}
