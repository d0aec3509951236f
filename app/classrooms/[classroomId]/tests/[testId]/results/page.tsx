import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { taughtTest } from "@/app/classrooms/[classroomId]/tests/[testId]/taught-test";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { requireInstructor } from "@/lib/auth/access";
import { requireViewer } from "@/lib/auth/session";
import { shownDue } from "@/lib/classroom/shown-due";
import { keptTestGradesOf } from "@/lib/gradebook/store";
import { uuidOrNotFound } from "@/lib/server/uuid-or-not-found";
import { questionsOfTest } from "@/lib/test-material/store";
import { questionResults, studentResults } from "@/lib/test-results/store";
import { QuestionTable } from "./question-table";
import { StudentTable } from "./student-table";

type Props = { params: Promise<{ classroomId: string; testId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("TestResults");
  return { title: t("title") };
}

/** Who took a test and how its questions were answered. */
export default async function ResultsPage({ params }: Props) {
  const viewer = await requireViewer();
  const { classroomId, testId } = await params;
  await requireInstructor(viewer.id, uuidOrNotFound(classroomId));
  const test = await taughtTest(classroomId, testId);
  const now = new Date();
  const [t, locale, students, former, answered, questions] = await Promise.all([
    getTranslations("TestResults"),
    getLocale(),
    studentResults({ classroomId, testId }, now),
    keptTestGradesOf(testId),
    questionResults(testId, now),
    questionsOfTest(testId),
  ]);
  const due = shownDue(test.due, test.zone, locale);
  return (
    <Shell place="classrooms" title={t("titleOf", { title: test.title })} wide>
      <BackLink href={`/classrooms/${classroomId}/tests/${testId}`}>{test.title}</BackLink>
      <p className="text-muted">{t("about", { due })}</p>
      {students.length + former.length === 0 ? (
        <Empty text={t("nobody")} />
      ) : (
        <StudentTable students={students} former={former} zone={test.zone} />
      )}
      <p className="text-14 text-muted">{t("note")}</p>
      {questions.length > 0 && <QuestionTable questions={questions} answered={answered} />}
    </Shell>
  );
}
