import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskNav } from "@/components/desk-nav";
import { Shell } from "@/components/shell";
import { LinkButton } from "@/components/ui/link-button";
import { standingOf } from "@/lib/desk/store";
import { deskCourse } from "./desk-course";
import { DocumentList } from "./documents/document-list";
import { Editors } from "./editors/editors";
import { IntakeList } from "./intakes/intake-list";
import { ModuleList } from "./module-list";
import { WhatWaits } from "./what-waits";

type Props = { params: Promise<{ courseId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course } = await deskCourse((await params).courseId);
  return { title: course.title };
}

/** What waits and what stands, and beside it the modules and who edits. */
const columns = "items-start lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]";

export default async function DeskCoursePage({ params }: Props) {
  const { course, viewer } = await deskCourse((await params).courseId);
  const [t, standing] = await Promise.all([
    getTranslations("Desk"),
    standingOf(course.id, new Date().toISOString().slice(0, 10)),
  ]);
  return (
    <Shell place="desk" title={course.title} wide>
      <DeskNav course={course} here="overview" />
      <p className="max-w-column wrap-anywhere">{course.summary}</p>
      <LinkButton
        look="primary"
        href={`/desk/${course.id}/documents/new`}
        className="sm:self-start"
      >
        {t("addDocument")}
      </LinkButton>
      <div className={`grid grid-cols-1 gap-x-12 gap-y-8 ${columns}`}>
        <div className="flex flex-col gap-8">
          <WhatWaits courseId={course.id} standing={standing} />
          <IntakeList courseId={course.id} />
          <DocumentList courseId={course.id} viewerId={viewer.id} />
        </div>
        <div className="flex flex-col gap-8">
          <ModuleList courseId={course.id} />
          <Editors courseId={course.id} viewerId={viewer.id} />
        </div>
      </div>
    </Shell>
  );
}
