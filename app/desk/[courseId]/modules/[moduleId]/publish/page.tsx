import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { deskCourse } from "@/app/desk/[courseId]/desk-course";
import { AssignLinks } from "@/app/desk/[courseId]/modules/[moduleId]/assign-links";
import { BackLink } from "@/components/back-link";
import { DeskNav } from "@/components/desk-nav";
import { Shell } from "@/components/shell";
import { Sheet } from "@/components/ui/sheet";
import { SubmitButton } from "@/components/ui/submit-button";
import { classroomsTaughtBy } from "@/lib/classroom/store";
import { entriesOf, entry } from "@/lib/course-entries/store";
import { draftOf } from "@/lib/course-modules/draft";
import { lastPublishing, moduleStandings } from "@/lib/course-publishing/store";
import { newestJob } from "@/lib/desk-jobs/store";
import { calledIn } from "@/lib/proposals/in-names";
import { isBarring, shownPublishing } from "@/lib/server/publish-course";
import { whatKeepsModule } from "@/lib/server/what-keeps-module";
import { publishModule } from "./actions";
import { Barring } from "./barring";
import { Planned } from "./planned";
import { ProblemList } from "./problem-list";
import { PublishingState } from "./publishing-state";

type Props = { params: Promise<{ courseId: string; moduleId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("DeskPublish");
  return { title: t("title") };
}

/** What publishing a module would do, what keeps it from that, and what does it. */
export default async function PublishPage({ params }: Props) {
  const { courseId, moduleId } = await params;
  const { viewer, course } = await deskCourse(courseId);
  const stands = (await entry({ courseId: course.id, sort: "MODULE", id: moduleId })) ?? notFound();
  const draft = draftOf(moduleId, stands.body);
  const { title } = draft;
  const [t, last, entries, standings, classrooms] = await Promise.all([
    getTranslations("DeskPublish"),
    lastPublishing(course.id, moduleId),
    entriesOf(course.id),
    moduleStandings(course.id),
    classroomsTaughtBy(viewer.id),
  ]);
  const job = last && (await newestJob({ courseId: course.id, deed: "PUBLISH", subject: last.id }));
  const isWaiting = last !== null && !last.publishedAt && !last.refusedAt && !job?.failedAt;
  // What goes on is asked for again and again, and needs no plan.
  const shown = isWaiting ? null : await shownPublishing(course.id, [moduleId]);
  const keeping = shown?.summary === null ? await whatKeepsModule(course.id, draft) : null;
  const barring = shown?.problems.filter(isBarring) ?? [];
  const told = shown?.problems.filter((problem) => !isBarring(problem)) ?? [];
  const called = calledIn(entries.map(({ body }) => body));
  const listed = { courseId: course.id, moduleId, called };
  return (
    <Shell place="desk" title={t("titleOf", { title })}>
      <DeskNav course={course} />
      <BackLink href={`/desk/${course.id}/modules/${moduleId}`}>{title || t("module")}</BackLink>
      <PublishingState last={last} job={job} />
      <AssignLinks
        standing={isWaiting ? undefined : standings.find((one) => one.moduleId === moduleId)}
        classrooms={classrooms}
      />
      <Barring {...listed} keeping={keeping} problems={barring} />
      {shown?.summary && (
        <Sheet aria-labelledby="plan">
          <h2 id="plan" className="text-18 font-semibold">
            {t("plan")}
          </h2>
          <Planned summary={shown.summary} />
          {told.length > 0 && <ProblemList {...listed} problems={told} />}
          {barring.length === 0 && (
            <form action={publishModule} className="flex flex-col items-start gap-2">
              <input type="hidden" name="courseId" value={course.id} />
              <input type="hidden" name="moduleId" value={moduleId} />
              <input type="hidden" name="shown" value={shown.digest} />
              <p className="text-14 text-muted">{t("whoSees")}</p>
              <SubmitButton look="primary" busy={t("busy")} outcome="publishing">
                {t("publish")}
              </SubmitButton>
            </form>
          )}
        </Sheet>
      )}
    </Shell>
  );
}
