import { useTranslations } from "next-intl";
import { PartialDate } from "@/components/partial-date";
import { SubmitButton } from "@/components/ui/submit-button";
import { dateOfStudyDay, type StudyDay } from "@/lib/review/study-day";
import { takeExamOfClassBack } from "./actions";
import { ClassExamForm } from "./class-exam-form";

type Props = {
  classroomId: string;
  /** Null where none is set. */
  day: StudyDay | null;
  /** Whether the viewer is an instructor of a class that goes on. */
  mayChange: boolean;
};

/** When the class is examined in what is assigned to it. */
export function ClassExam({ classroomId, day, mayChange }: Props) {
  const t = useTranslations("Classroom");
  if (day === null && !mayChange) return null;
  const date = day === null ? null : dateOfStudyDay(day);
  return (
    <section className="flex flex-col gap-3" aria-labelledby="exam">
      <h2 id="exam" className="text-18 font-semibold">
        {t("exam")}
      </h2>
      {date !== null && (
        <p>
          <PartialDate date={date} />
        </p>
      )}
      {mayChange && (
        <div className="flex flex-col items-start gap-3">
          <ClassExamForm classroomId={classroomId} date={date} />
          {day !== null && (
            <form action={takeExamOfClassBack}>
              <input type="hidden" name="classroomId" value={classroomId} />
              <SubmitButton busy={t("busy")}>{t("examTakeBack")}</SubmitButton>
            </form>
          )}
        </div>
      )}
    </section>
  );
}
