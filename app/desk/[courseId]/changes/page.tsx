import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ChangeList } from "@/app/desk/[courseId]/change-list";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { DeskNav } from "@/components/desk-nav";
import { Pager } from "@/components/pager";
import { Shell } from "@/components/shell";
import { changesOf, entriesOf } from "@/lib/course-entries/store";

type Props = {
  params: Promise<{ courseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const pageLength = 50;

/** How many changes were shown before; what is no number shows the latest. */
const querySchema = z.object({ after: z.coerce.number().int().min(0).max(1_000_000).catch(0) });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course } = await deskCourse((await params).courseId);
  const t = await getTranslations("DeskChanges");
  return { title: `${t("title")} · ${course.title}` };
}

/** What was changed in a course, the latest first. */
export default async function ChangesPage({ params, searchParams }: Props) {
  const { course } = await deskCourse((await params).courseId);
  const { after: skip } = querySchema.parse(await searchParams);
  const [t, found, entries] = await Promise.all([
    getTranslations("DeskChanges"),
    changesOf(course.id, { take: pageLength + 1, skip }),
    entriesOf(course.id),
  ]);
  const hasMore = found.length > pageLength;
  return (
    <Shell place="desk" title={t("title")} wide>
      <DeskNav course={course} here="changes" />
      <p className="text-muted">{t("hint")}</p>
      <ChangeList changes={found.slice(0, pageLength)} entries={entries} />
      <Pager
        path={`/desk/${course.id}/changes`}
        asked={{ after: skip > 0 ? `${skip}` : undefined }}
        after={hasMore ? `${skip + pageLength}` : null}
      />
    </Shell>
  );
}
