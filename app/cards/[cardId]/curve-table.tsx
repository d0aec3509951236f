import { useTranslations } from "next-intl";
import { PartialDate } from "@/components/partial-date";
import { PairTable } from "@/components/ui/pair-table";
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
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2 text-14 text-muted">{t("asTable")}</summary>
      <PairTable
        label={t("curve")}
        heads={[t("day"), t("predicted")]}
        pairs={[
          ...turns.map(({ reviewId, studyDay, recallBefore }) => ({
            key: reviewId,
            name: <PartialDate date={dateOfStudyDay(studyDay)} />,
            value:
              recallBefore === null ? t("firstAnswer") : t("answered", { share: recallBefore }),
          })),
          ...ahead.map((day) => ({
            key: day,
            name: (
              <>
                <PartialDate date={dateOfStudyDay(day)} />
                {day === today && ` · ${t("today")}`}
              </>
            ),
            value: t("percent", { share: retrievability(memory, day, weights) }),
          })),
        ]}
      />
    </details>
  );
}
