import { useTranslations } from "next-intl";
import { PartialDate } from "@/components/partial-date";
import { ScrollTable } from "@/components/ui/scroll-table";
import { minutesOf, type StudyWeek, streakOf } from "@/lib/progress/study-calendar";
import { dateOfStudyDay } from "@/lib/review/study-day";

/** Parts of a day's square: its side is 1. */
const gap = 0.12;
const daysAWeek = 7;

/** The days studied in the last weeks, drawn and as a table. A day without answers is just that. */
export function CalendarFigure({ weeks }: { weeks: readonly StudyWeek[] }) {
  const t = useTranslations("Progress");
  const days = weeks.flatMap((week) => week.days);
  const studied = days.filter(({ answers }) => answers > 0).length;
  const streak = streakOf(days);
  const first = dateOfStudyDay(weeks[0]?.monday ?? 0);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("calendar")}</h2>
      <p>
        {t("calendarText", { studied, days: days.length })}{" "}
        {t("timeText", { minutes: minutesOf(days) })} {streak > 1 && t("streak", { days: streak })}
      </p>
      {/* The table below says the same in words. */}
      <div aria-hidden="true" className="flex w-full max-w-96 flex-col gap-2 text-13 text-muted">
        <svg viewBox={`0 0 ${weeks.length} ${daysAWeek}`} role="presentation" className="w-full">
          {weeks.map(({ monday, days: ofWeek }, column) =>
            ofWeek.map(({ day, answers }) => (
              <rect
                key={day}
                x={column + gap}
                y={day - monday + gap}
                width={1 - 2 * gap}
                height={1 - 2 * gap}
                rx="0.1"
                className={answers > 0 ? "fill-accent" : "fill-hairline"}
              />
            )),
          )}
        </svg>
        <p className="flex flex-wrap justify-between gap-x-4">
          <PartialDate date={first} />
          <span>{t("thisWeek")}</span>
        </p>
      </div>
      <details className="max-w-column">
        <summary className="min-h-11 cursor-pointer py-2 text-14 text-muted">{t("table")}</summary>
        <ScrollTable label={t("calendar")}>
          <thead className="text-14 text-muted">
            <tr>
              {[t("week"), t("daysStudied"), t("answersGiven"), t("minutesSpent")].map((head) => (
                <th key={head} scope="col" className="py-1 pr-4 align-bottom font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ monday, days: ofWeek }) => (
              <tr key={monday} className="border-t border-hairline">
                <th scope="row" className="py-1 pr-4 font-normal">
                  <PartialDate date={dateOfStudyDay(monday)} />
                </th>
                <td className="py-1 pr-4">{ofWeek.filter(({ answers }) => answers > 0).length}</td>
                <td className="py-1 pr-4">
                  {ofWeek.reduce((sum, { answers }) => sum + answers, 0)}
                </td>
                <td className="py-1">{minutesOf(ofWeek)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </details>
    </section>
  );
}
