import { getLocale, getTranslations } from "next-intl/server";
import type { Settings } from "@/app/classrooms/[classroomId]/tests/settings-fields";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { LinkButton } from "@/components/ui/link-button";
import { shownAnswer } from "@/lib/class-test/shown-answer";
import type { testOf } from "@/lib/class-test/store";
import { warningsOf } from "@/lib/class-test/warnings";
import { shownDue } from "@/lib/classroom/shown-due";
import { rosterOf } from "@/lib/enrollment/store";
import { factsTaught, questionsOfTest, topicsOfVersion } from "@/lib/test-material/store";
import { DrawForm } from "./draw/draw-form";
import { Publication } from "./publication";
import { Questions } from "./questions";
import { SettingsForm } from "./settings/settings-form";
import { GivenTime } from "./time/given-time";
import { UndoLine } from "./undo-line";

type Props = {
  classroomId: string;
  test: NonNullable<Awaited<ReturnType<typeof testOf>>>;
  /** Whether the class goes on. */
  mayChange: boolean;
  asked: Record<string, string | string[] | undefined>;
};

/** Where an instructor sets a test: its questions, and beside them all that is decided about it. */
export async function Desk({ classroomId, test, mayChange, asked }: Props) {
  const [t, locale] = await Promise.all([getTranslations("TestDesk"), getLocale()]);
  const ref = { classroomId, testId: test.id };
  const [questions, taught, topics, { enrollments }] = await Promise.all([
    questionsOfTest(test.id),
    factsTaught(classroomId),
    topicsOfVersion(test.version.id),
    rosterOf(classroomId),
  ]);
  const compared = questions.map((one) => ({ ...one, shown: shownAnswer(one.body) }));
  const mayArrange = mayChange && test._count.attempts === 0;
  const open = questions.filter(({ isReserved }) => !isReserved).length;
  const students = enrollments.filter(({ role }) => role === "STUDENT");
  return (
    <Shell place="classrooms" title={test.title} wide>
      <BackLink href={`/classrooms/${classroomId}`}>{test.classroom.name}</BackLink>
      <p className="text-muted">
        {t("about", {
          module: test.version.title,
          number: test.version.number,
          opens: shownDue(test.opens, test.zone, locale),
          due: shownDue(test.due, test.zone, locale),
        })}
      </p>
      <div className="grid grid-cols-1 gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex flex-col gap-6">
          {mayArrange && <UndoLine test={ref} asked={asked} />}
          {open > 0 && (
            <p className="rounded-control border border-line p-3">
              {t("practice", { open, count: questions.length })}
            </p>
          )}
          <Questions
            test={ref}
            questions={compared}
            warnings={warningsOf(compared, taught)}
            mayArrange={mayArrange}
          />
          {mayArrange && (
            <DrawForm
              test={ref}
              seed={test.seed}
              topics={topics}
              asked={questions.map(({ id }) => id)}
            />
          )}
        </div>
        <div className="flex flex-col gap-6">
          <Publication test={{ ...ref, ...test }} mayChange={mayChange} />
          <p className="flex flex-wrap gap-3">
            <LinkButton href={`/classrooms/${classroomId}/tests/${test.id}/preview`}>
              {t("preview")}
            </LinkButton>
            <LinkButton href={`/classrooms/${classroomId}/tests/${test.id}/results`}>
              {t("results")}
            </LinkButton>
          </p>
          {mayChange && (
            <SettingsForm
              test={ref}
              zone={test.zone}
              settings={settingsOf(test)}
              begun={test._count.attempts > 0}
            />
          )}
          <GivenTime
            test={{ ...ref, ...test }}
            students={students.map(({ user }) => user)}
            mayChange={mayChange}
          />
        </div>
      </div>
    </Shell>
  );
}

/** What of a test its form is given: no more goes to the browser. */
function settingsOf({ title, opens, due, minutes, tries, feedback, order, certainty }: Settings) {
  return { title, opens, due, minutes, tries, feedback, order, certainty };
}
