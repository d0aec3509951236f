import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { requireInstructor } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { shownDue } from "@/lib/classroom/shown-due";
import { assignmentOf } from "@/lib/classroom/store";
import { assignmentReport, keptGradesOf } from "@/lib/gradebook/store";
import { uuidOrNotFound } from "@/lib/server/uuid-or-not-found";
import { ReportTable } from "./report-table";

type Props = { params: Promise<{ classroomId: string; assignmentId: string }> };

/** Read once, for the title and for the page. */
const assignmentFor = cache(assignmentOf);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await taughtAssignment(params)).title };
}

export default async function AssignmentPage({ params }: Props) {
  const assignment = await taughtAssignment(params);
  const { classroomId } = await params;
  const { version, due, zone } = assignment;
  const [report, former] = await Promise.all([
    assignmentReport(classroomId, version.id),
    keptGradesOf(assignment.id),
  ]);
  const isEmpty = report.length + former.length === 0;
  const t = await getTranslations("AssignmentReport");
  return (
    <Shell place="classrooms" title={assignment.title} wide>
      <BackLink href={`/classrooms/${classroomId}`}>{assignment.classroom.name}</BackLink>
      <p className="text-muted">
        {t("about", {
          module: version.title,
          number: version.number,
          due: shownDue(due, zone, await getLocale()),
        })}
      </p>
      {isEmpty ? <Empty text={t("empty")} /> : <ReportTable report={report} former={former} />}
      <p className="text-14 text-muted">{t("note")}</p>
    </Shell>
  );
}

async function taughtAssignment(params: Props["params"]) {
  const viewer = await requireViewer();
  const { classroomId, assignmentId } = await params;
  await requireInstructor(viewer.id, uuidOrNotFound(classroomId));
  return (await assignmentFor(classroomId, uuidOrNotFound(assignmentId))) ?? notFound();
}
