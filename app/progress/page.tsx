import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Shell } from "@/components/shell";
import { LinkButton } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/auth/session";
import { studiedCards } from "@/lib/content/store";
import { masteryOf } from "@/lib/progress/mastery";
import { topicRecordsOf, topicsOf } from "@/lib/progress/store";
import { memoriesOf } from "@/lib/review/store";
import { studyDayOf } from "@/lib/review/study-day";
import { ProgressTable } from "./progress-table";
import { TopicPlot } from "./topic-plot";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Progress");
  return { title: t("title") };
}

export default async function ProgressPage() {
  const viewer = await requireViewer();
  const t = await getTranslations("Progress");
  const topics = await topicsSeenBy(viewer.id, studyDayOf(new Date(), viewer));
  return (
    <Shell place="progress" title={t("title")} wide>
      {topics.length === 0 && (
        <Empty text={t("none")}>
          <LinkButton look="primary" href="/modules">
            {t("modules")}
          </LinkButton>
        </Empty>
      )}
      {topics.length > 0 && (
        <>
          <TopicPlot topics={topics} />
          <ProgressTable topics={topics} />
          <TextLink href="/cards" className="flex min-h-11 items-center self-start">
            {t("cards")}
          </TextLink>
          <details className="max-w-column">
            <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t("how")}</summary>
            <div className="flex flex-col gap-2">
              <p>{t("howSeen")}</p>
              <p>{t("howRecall")}</p>
              <p>{t("howAnswers")}</p>
            </div>
          </details>
        </>
      )}
    </Shell>
  );
}

export type TopicStanding = Awaited<ReturnType<typeof topicsSeenBy>>[number];

/** Each topic of the modules that the learner opened or was assigned, with what is known of it. */
async function topicsSeenBy(learnerId: string, today: number) {
  const cards = await studiedCards(learnerId);
  const [memories, records, titles] = await Promise.all([
    memoriesOf(
      learnerId,
      cards.map(({ cardId }) => cardId),
    ),
    topicRecordsOf(learnerId),
    topicsOf([...new Set(cards.map(({ courseId }) => courseId))]),
  ]);
  return titles.flatMap(({ courseId, id, title }) => {
    const ofTopic = cards.filter(
      (card) => card.courseId === courseId && card.topicIds.includes(id),
    );
    if (ofTopic.length === 0) return [];
    const record = records.find((one) => one.courseId === courseId && one.topicId === id);
    const mastery = masteryOf(
      ofTopic.map(({ cardId }) => memories.get(cardId) ?? null),
      today,
    );
    return [{ id, title, ...mastery, answered: record?.answered ?? 0, right: record?.right ?? 0 }];
  });
}
