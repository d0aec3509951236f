import { useTranslations } from "next-intl";
import { PartialDate } from "@/components/partial-date";
import { PairTable } from "@/components/ui/pair-table";
import type { DayLoad } from "@/lib/progress/load-forecast";
import { dateOfStudyDay } from "@/lib/review/study-day";

/** Parts of a day's place that its bar leaves free on either side. */
const gap = 0.1;

/** The cards that fall due on each of the coming days, drawn and as a table. */
export function LoadFigure({ load }: { load: readonly DayLoad[] }) {
  const t = useTranslations("Progress");
  const most = Math.max(1, ...load.map(({ due }) => due));
  const sum = load.reduce((all, { due }) => all + due, 0);
  const [first, last] = [load[0]?.day ?? 0, load.at(-1)?.day ?? 0];
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("load")}</h2>
      <p>{t("loadText", { sum, days: load.length })}</p>
      {/* The table below says the same in words. */}
      <div
        aria-hidden="true"
        className="grid max-w-column grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-13 text-muted tabular-nums"
      >
        <p className="flex flex-col justify-between text-right">
          <span className="-mt-2.5">{most}</span>
          <span className="-mb-2.5">0</span>
        </p>
        <svg
          viewBox={`0 0 ${load.length} ${most}`}
          preserveAspectRatio="none"
          role="presentation"
          className="h-32 w-full border-b border-line"
        >
          {load.map(({ day, due }, index) => (
            <rect
              key={day}
              x={index + gap}
              y={most - due}
              width={1 - 2 * gap}
              height={due}
              className="fill-ink"
            />
          ))}
        </svg>
        <p className="col-start-2 flex flex-wrap justify-between gap-x-4 pt-2">
          <span>{t("today")}</span>
          <span className="text-right">
            <PartialDate date={dateOfStudyDay(last)} />
          </span>
        </p>
      </div>
      <details className="max-w-column">
        <summary className="min-h-11 cursor-pointer py-2 text-14 text-muted">{t("table")}</summary>
        <PairTable
          label={t("load")}
          heads={[t("day"), t("loadDue")]}
          pairs={load.map(({ day, due }) => ({
            key: day,
            name: day === first ? t("today") : <PartialDate date={dateOfStudyDay(day)} />,
            value: due,
          }))}
        />
      </details>
    </section>
  );
}
