import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Exam } from "@/lib/exam/exams";
import type { StudyDay } from "@/lib/review/study-day";
import { takeExamBack } from "./actions";
import { ExamLine } from "./exam-line";

type Props = { exams: readonly Exam[]; today: StudyDay };

/** The exams ahead, the nearest first; the learner's own can be taken back. */
export function ExamList({ exams, today }: Props) {
  const t = useTranslations("Exams");
  return (
    <ul className="flex flex-col gap-3">
      {exams.map((exam) => (
        <li
          key={`${exam.day} ${exam.className}`}
          className="flex flex-col gap-2 rounded-sheet border border-hairline bg-surface p-4 sm:p-6"
        >
          <h2 className="font-serif text-22">
            <ExamLine day={exam.day} today={today} />
          </h2>
          <p className="wrap-anywhere">{exam.modules.map(({ title }) => title).join(" · ")}</p>
          <p className="wrap-anywhere text-14 text-muted">
            {exam.className === null ? t("own") : t("ofClass", { name: exam.className })}
          </p>
          {exam.className === null && (
            <form action={takeExamBack}>
              <input type="hidden" name="day" value={exam.day} />
              <SubmitButton busy={t("busy")}>{t("takeBack")}</SubmitButton>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
