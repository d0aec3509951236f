import { useTranslations } from "next-intl";
import { PartialDate } from "@/components/partial-date";
import { forgettingCurve } from "@/lib/cards/forgetting-curve";
import type { Retraced } from "@/lib/cards/retrace";
import type { MemorySettings } from "@/lib/review/memory";
import { dateOfStudyDay, type StudyDay } from "@/lib/review/study-day";
import { CurveTable } from "./curve-table";

const DAYS_AHEAD = 30;
const [width, height] = [1000, 100];

type Props = { steps: readonly Retraced[]; today: StudyDay; settings: MemorySettings };

/** Predicted recall from the first answer to a month from today, and the same as a table. */
export function CurveFigure({ steps, today, settings }: Props) {
  const t = useTranslations("Card");
  const first = steps[0]?.studyDay ?? today;
  const last = today + DAYS_AHEAD;
  const x = (day: StudyDay) => ((width * (day - first)) / (last - first)).toFixed(1);
  const y = (recall: number) => (height * (1 - recall)).toFixed(2);
  const { weights, desiredRetention } = settings;
  const path = forgettingCurve(steps, last, weights).map(
    ({ day, recall }, index) => `${index === 0 ? "M" : "L"}${x(day)} ${y(recall)}`,
  );
  const answers = steps
    .filter(({ isFirstOfDay }) => isFirstOfDay)
    .map(({ studyDay, recallBefore }) => `M${x(studyDay)} ${y(recallBefore ?? 1)}h0`);
  return (
    <figure className="flex flex-col gap-3 rounded-sheet border border-hairline bg-surface p-4 sm:p-6">
      <figcaption>
        <h2 className="text-18 font-semibold">{t("curve")}</h2>
        <p className="text-14 text-muted">{t("curveText")}</p>
      </figcaption>
      {/* The table below says the same in words. */}
      <div aria-hidden="true" className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-13">
        <p className="flex flex-col justify-between text-right text-muted tabular-nums">
          {[1, 0.5, 0].map((share) => (
            <span key={share} className="-my-2.5">
              {t("percent", { share })}
            </span>
          ))}
        </p>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          role="presentation"
          className="h-44 w-full overflow-visible fill-none [&>path]:[vector-effect:non-scaling-stroke]"
        >
          <path d={`M0 0H${width}M0 50H${width}M0 100H${width}`} className="stroke-hairline" />
          <path
            d={`M0 ${y(desiredRetention)}H${width}`}
            className="stroke-line"
            strokeDasharray="1 4"
          />
          <path d={`M${x(today)} 0V100`} className="stroke-ink" strokeDasharray="4 4" />
          <path d={path.join("")} className="stroke-accent" strokeWidth="2" />
          <path d={answers.join("")} className="stroke-ink" strokeWidth="8" strokeLinecap="round" />
        </svg>
        <p className="col-start-2 flex flex-wrap justify-between gap-x-4 pt-2 text-muted">
          <PartialDate date={dateOfStudyDay(first)} />
          <span className="text-right">
            <PartialDate date={dateOfStudyDay(last)} />
          </span>
        </p>
      </div>
      <CurveTable steps={steps} today={today} until={last} weights={weights} />
    </figure>
  );
}
