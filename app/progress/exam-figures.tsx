import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { StudyDay } from "@/lib/review/study-day";
import { ExamFigure } from "./exam-figure";
import type { standingsOf } from "./standings";

type Props = Pick<Awaited<ReturnType<typeof standingsOf>>, "exams" | "examsLater"> & {
  today: StudyDay;
};

/** The exams ahead, the nearest first, each with what to expect of it. */
export function ExamFigures({ exams, examsLater, today }: Props) {
  const t = useTranslations("Progress.exam");
  return (
    <section className="flex flex-col gap-6">
      <h2 className="text-18 font-semibold">{t("title", { exams: exams.length })}</h2>
      {exams.length > 1 && <p>{t("shared")}</p>}
      <div className="grid grid-cols-1 gap-x-12 gap-y-6 lg:grid-cols-2">
        {exams.map((exam) => (
          <ExamFigure key={`${exam.day} ${exam.className}`} exam={exam} today={today} />
        ))}
      </div>
      {examsLater > 0 && <p className="text-muted">{t("later", { count: examsLater })}</p>}
      <TextLink href="/exams" className="flex min-h-11 items-center self-start">
        {t("exams")}
      </TextLink>
    </section>
  );
}
