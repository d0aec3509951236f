import { useFormatter, useTranslations } from "next-intl";
import { dateOfStudyDay, type StudyDay } from "@/lib/review/study-day";

/** The day of an exam, and how far off it is. */
export function ExamLine({ day, today }: { day: StudyDay; today: StudyDay }) {
  const t = useTranslations("Exams");
  const format = useFormatter();
  const date = dateOfStudyDay(day);
  const words = format.dateTime(new Date(date), { dateStyle: "full", timeZone: "UTC" });
  return (
    <>
      <time dateTime={date}>{words}</time>, {t("ahead", { days: day - today })}
    </>
  );
}
