import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { DeskNav } from "@/components/desk-nav";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { Sheet } from "@/components/ui/sheet";
import { entriesOf } from "@/lib/course-entries/store";
import { TopicForm } from "./topic-form";

type Props = { params: Promise<{ courseId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course } = await deskCourse((await params).courseId);
  const t = await getTranslations("Desk");
  return { title: `${t("place.topics")} · ${course.title}` };
}

export default async function TopicsPage({ params }: Props) {
  const { course } = await deskCourse((await params).courseId);
  const [t, topics] = await Promise.all([
    getTranslations("Desk"),
    entriesOf(course.id, { sort: "TOPIC" }),
  ]);
  return (
    <Shell place="desk" title={t("place.topics")}>
      <DeskNav course={course} here="topics" />
      {topics.length === 0 && <Empty text={t("noTopics")} />}
      {topics.length > 0 && (
        <ul className="flex flex-col">
          {topics.map(({ id, body }) => (
            <li key={id} className="border-t border-hairline py-3 wrap-anywhere">
              <p className="font-semibold">{`${body.title}`}</p>
              <p className="text-muted">{`${body.summary}`}</p>
            </li>
          ))}
        </ul>
      )}
      <Sheet aria-labelledby="make-topic">
        <h2 id="make-topic" className="text-18 font-semibold">
          {t("newTopic")}
        </h2>
        <TopicForm courseId={course.id} />
      </Sheet>
    </Shell>
  );
}
