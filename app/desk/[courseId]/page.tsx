import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskNav } from "@/components/desk-nav";
import { Shell } from "@/components/shell";
import { standingOf } from "@/lib/desk/store";
import { deskCourse } from "./desk-course";
import { WhatWaits } from "./what-waits";

type Props = { params: Promise<{ courseId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course } = await deskCourse((await params).courseId);
  return { title: course.title };
}

export default async function DeskCoursePage({ params }: Props) {
  const { course } = await deskCourse((await params).courseId);
  const [t, standing] = await Promise.all([
    getTranslations("Desk"),
    standingOf(course.id, new Date().toISOString().slice(0, 10)),
  ]);
  return (
    <Shell place="desk" title={course.title} wide>
      <DeskNav course={course} here="overview" />
      <p className="max-w-column">{course.summary}</p>
      <WhatWaits standing={standing} />
      <p className="text-14 text-muted">
        {t("standing", {
          documents: standing.documents,
          facts: standing.facts,
          modules: standing.modules,
        })}
      </p>
    </Shell>
  );
}
