import { useTranslations } from "next-intl";
import { PartialDate } from "@/components/partial-date";
import { ScrollTable } from "@/components/ui/scroll-table";
import type { Retraced } from "@/lib/cards/retrace";
import { retrievability } from "@/lib/review/scheduling";
import { dateOfStudyDay, type StudyDay } from "@/lib/review/study-day";

/** Between two days ahead that the table names. */
const STEP_DAYS = 5;

type Props = {
  steps: readonly Retraced[];
  today: StudyDay;
  until: StudyDay;
  weights: readonly number[];
};

/** What the curve shows, day by day that matters: each answer, then today and the days ahead. */
export function CurveTable({ steps, today, until, weights }: Props) {
  const t = useTranslations("Card");
  const turns = steps.filter(({ isFirstOfDay }) => isFirstOfDay);
  const memory = turns.at(-1)?.memory;
  if (!memory) return null;
  const ahead = Array.from(
    { length: Math.floor((until - today) / STEP_DAYS) + 1 },
    (_, index) => today + index * STEP_DAYS,
  );
  const percent = (share: number) => t("percent", { share });
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2 text-14 text-muted">{t("asTable")}</summary>
      <ScrollTable label={t("curve")}>
        <thead className="text-14 text-muted">
          <tr>
            <th scope="col" className="py-1 pr-4 font-medium">
              {t("day")}
            </th>
            <th scope="col" className="py-1 font-medium">
              {t("predicted")}
            </th>
          </tr>
        </thead>
        <tbody>
          {turns.map(({ reviewId, studyDay, recallBefore }) => (
            <Row key={reviewId} day={studyDay}>
              {recallBefore === null ? t("firstAnswer") : t("answered", { share: recallBefore })}
            </Row>
          ))}
          {ahead.map((day) => (
            <Row key={day} day={day} isToday={day === today}>
              {percent(retrievability(memory, day, weights))}
            </Row>
          ))}
        </tbody>
      </ScrollTable>
    </details>
  );
}

type RowProps = { day: StudyDay; isToday?: boolean; children: string };

function Row({ day, isToday = false, children }: RowProps) {
  const t = useTranslations("Card");
  return (
    <tr className="border-t border-hairline">
      <th scope="row" className="py-1 pr-4 font-normal">
        <PartialDate date={dateOfStudyDay(day)} />
        {isToday && ` · ${t("today")}`}
      </th>
      <td className="py-1">{children}</td>
    </tr>
  );
}
