import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { practiceCards } from "@/app/practice/practice-cards";
import { facesOf } from "@/app/review/card-faces";
import { ownFacesOf } from "@/app/review/own-faces";
import { ReviewSession } from "@/app/review/review-session";
import { requireViewer } from "@/lib/auth/session";
import { practiceSessionSchema } from "@/lib/cards/schema";
import { flaggedAmong } from "@/lib/cards/tags";
import { reviewSettingsOf } from "@/lib/review-settings/store";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Practice");
  return { title: t("title") };
}

/** A review of the cards that were chosen, which moves no date. */
export default async function PracticeSessionPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const { begun, ...query } = practiceSessionSchema.parse(await searchParams);
  const [practice, { screen }] = await Promise.all([
    practiceCards(viewer, query, new Date()),
    reviewSettingsOf(viewer.id),
  ]);
  const { plan, practised, memories, memorySettings, tagged, today } = practice;
  const planned = plan.map(({ cardId }) => cardId);
  const shownIds = [...new Set([...planned, ...practised])];
  const [ofCourses, own] = await Promise.all([
    facesOf(viewer.id, shownIds, { memories, relearning: new Map() }),
    ownFacesOf(viewer.id, shownIds, memories),
  ]);
  const { id, zone, dayStartHour } = viewer;
  return (
    <ReviewSession
      key={today}
      learner={{ id, zone, dayStartHour, memorySettings }}
      today={today}
      wanted={JSON.stringify([query, begun])}
      plan={plan}
      cards={[...ofCourses, ...own]}
      // Where no date is moved, there is nothing between known and not known.
      screen={{ ...screen, twoButtons: true, intervalsHidden: true }}
      flaggedIds={flaggedAmong(tagged)}
      pausedUntil={null}
      isPractice
    />
  );
}
