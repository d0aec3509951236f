import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { cache } from "react";
import { Shell } from "@/components/shell";
import { requireViewer } from "@/lib/auth/session";
import { classroomOf } from "@/lib/classroom/store";
import { classExamDay } from "@/lib/exam/store";
import { uuidOrNotFound } from "@/lib/server/uuid-or-not-found";
import { Archive, Reopen } from "./archive";
import { AssignmentList } from "./assignment-list";
import { ClassExam } from "./exam/class-exam";
import { Leave } from "./leave";
import { Roster } from "./roster";
import { TestList } from "./tests/test-list";

type Props = { params: Promise<{ classroomId: string }> };

/** Read once, for the title and for the page. */
const classroomFor = cache(classroomOf);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await visibleClassroom(params)).classroom.name };
}

/** For instructors: what is assigned and to whom, and beside it what lets people in. */
const columns = "lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:grid-rows-[auto_1fr]";

export default async function ClassroomPage({ params }: Props) {
  const { classroom, viewer } = await visibleClassroom(params);
  const t = await getTranslations("Classroom");
  const format = await getFormatter();
  const { id: classroomId, archiving } = classroom;
  const examDay = await classExamDay(classroomId);
  const teaches = classroom.enrollments[0]?.role === "INSTRUCTOR";
  const mayChange = teaches && !archiving;
  return (
    <Shell place="classrooms" title={classroom.name} wide={teaches}>
      <p className="text-muted">{t("zone", { zone: classroom.zone })}</p>
      {archiving && (
        <p className="rounded-control border border-line p-3">
          {t("archived", { date: format.dateTime(archiving.archivedAt, { dateStyle: "long" }) })}
        </p>
      )}
      <div className={`grid grid-cols-1 gap-x-12 gap-y-6 ${teaches ? columns : ""}`}>
        <div className="flex flex-col gap-6">
          <AssignmentList classroom={classroom} teaches={teaches} mayChange={mayChange} />
          <TestList
            classroomId={classroomId}
            viewerId={viewer.id}
            teaches={teaches}
            mayChange={mayChange}
          />
          <ClassExam classroomId={classroomId} day={examDay} mayChange={mayChange} />
        </div>
        {teaches && <Roster classroomId={classroomId} viewerId={viewer.id} mayChange={mayChange} />}
      </div>
      {mayChange && <Archive classroomId={classroomId} />}
      {teaches && archiving && <Reopen classroomId={classroomId} />}
      {!teaches && <Leave classroomId={classroomId} />}
    </Shell>
  );
}

async function visibleClassroom(params: Props["params"]) {
  const viewer = await requireViewer();
  const { classroomId } = await params;
  const classroom = await classroomFor(viewer.id, uuidOrNotFound(classroomId));
  return { classroom: classroom ?? notFound(), viewer };
}
