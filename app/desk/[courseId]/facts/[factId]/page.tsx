import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ChangeList } from "@/app/desk/[courseId]/change-list";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { FactPreview } from "@/app/desk/[courseId]/fact-preview";
import { BackLink } from "@/components/back-link";
import { DeskNav } from "@/components/desk-nav";
import { Shell } from "@/components/shell";
import { changesOf, entriesOf } from "@/lib/course-entries/store";
import { publishedAmong } from "@/lib/proposals/store";
import { FactDeeds } from "./fact-deeds";
import { FactDesk } from "./fact-desk";
import { shownFact } from "./shown-fact";
import { WaysToCorrect } from "./ways-to-correct";

type Props = { params: Promise<{ courseId: string; factId: string }> };

/** Of one fact more than anyone reads at once. */
const changesShown = 30;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course } = await deskCourse((await params).courseId);
  const t = await getTranslations("DeskFacts");
  return { title: `${t("fact")} · ${course.title}` };
}

/** One fact as it is edited, how it is asked, and who changed what of it. */
export default async function DeskFactPage({ params }: Props) {
  const { courseId, factId } = await params;
  const { viewer, course } = await deskCourse(courseId);
  const entries = await entriesOf(course.id);
  const there = entries.find(({ sort, id }) => sort === "FACT" && id === factId) ?? notFound();
  const [t, shown, published, changes] = await Promise.all([
    getTranslations("DeskFacts"),
    shownFact(viewer.id, { courseId: course.id, there, entries }),
    publishedAmong([factId]),
    changesOf(course.id, { sort: "FACT", entryId: factId, take: changesShown }),
  ]);
  const isPublished = published.has(factId);
  return (
    <Shell place="desk" title={t("fact")} wide>
      <DeskNav course={course} />
      <BackLink href={`/desk/${course.id}/facts`}>{t("title")}</BackLink>
      {isPublished && <p className="max-w-column text-muted">{t("publishedHint")}</p>}
      {isPublished && <WaysToCorrect courseId={course.id} factId={factId} />}
      <FactDesk {...shown} />
      <FactDeeds
        courseId={course.id}
        factId={factId}
        seen={there.revision}
        isPublished={isPublished}
      />
      <section className="flex flex-col gap-4 border-t border-hairline pt-4">
        <h2 className="text-18 font-semibold">{t("preview")}</h2>
        <FactPreview courseId={course.id} factId={factId} />
      </section>
      <section className="flex flex-col gap-4 border-t border-hairline pt-4">
        <h2 className="text-18 font-semibold">{t("changes")}</h2>
        <ChangeList changes={changes} entries={entries} />
      </section>
    </Shell>
  );
}
