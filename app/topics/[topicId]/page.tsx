import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { FactBaseNav } from "@/components/fact-base-nav";
import { Shell } from "@/components/shell";
import { Timeline } from "@/components/timeline";
import { requireViewer } from "@/lib/auth/session";
import { visibleFacts, visibleTopics } from "@/lib/factbase/store";
import { TopicProgress } from "./topic-progress";

type Props = { params: Promise<{ topicId: string }> };

/** Read once, for the title and for the page. The same id may stand in several courses. */
const topicsFor = cache(visibleTopics);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer();
  const [topic] = await topicsFor(viewer.id, (await params).topicId);
  return { title: topic?.title ?? null };
}

/** All facts of a topic in the order of time, across modules, and how well one knows them. */
export default async function TopicPage({ params }: Props) {
  const viewer = await requireViewer();
  const { topicId } = await params;
  const topics = await topicsFor(viewer.id, topicId);
  const [first] = topics;
  if (!first) notFound();
  const t = await getTranslations("Topic");
  const facts = await visibleFacts(viewer.id, { topics: { some: { topicId } } });
  return (
    <Shell place="modules" title={first.title}>
      <FactBaseNav />
      {topics.map((topic) => (
        <p key={topic.courseId} className="font-serif text-18">
          {topic.summary}
        </p>
      ))}
      <TopicProgress viewer={viewer} topicId={topicId} />
      <p className="text-muted tabular-nums">{t("facts", { count: facts.length })}</p>
      <Timeline facts={facts} />
    </Shell>
  );
}
