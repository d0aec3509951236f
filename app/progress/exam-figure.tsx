import { useTranslations } from "next-intl";
import { ExamLine } from "@/app/exams/exam-line";
import { PairTable } from "@/components/ui/pair-table";
import { minutesToReach } from "@/lib/exam/load-estimate";
import type { StudyDay } from "@/lib/review/study-day";
import type { standingsOf } from "./standings";

/** The share of recall whose minutes are named. */
const GOAL = 0.9;
/** Units of the drawing for all that could be recalled. */
const whole = 100;

type Props = {
  exam: Awaited<ReturnType<typeof standingsOf>>["exams"][number];
  today: StudyDay;
};

/** What so many minutes a day until an exam are expected to bring, drawn and as a table. */
export function ExamFigure({ exam, today }: Props) {
  const { day, className, modules, load, ownMinutes } = exam;
  const t = useTranslations("Progress.exam");
  const own = load.find(({ minutes }) => minutes === ownMinutes)?.recall ?? 0;
  const enough = minutesToReach(load, GOAL);
  return (
    <section className="flex flex-col gap-3">
      <h3 className="font-semibold">
        <ExamLine day={day} today={today} />
        {className !== null && <span className="wrap-anywhere"> · {className}</span>}
      </h3>
      <p className="wrap-anywhere text-14 text-muted">
        {modules.map(({ title }) => title).join(" · ")}
      </p>
      <p>{t("own", { minutes: ownMinutes, recall: own })}</p>
      <p>
        {enough === null ? t("noGoal", { goal: GOAL }) : t("goal", { goal: GOAL, minutes: enough })}
      </p>
      <LoadPlot load={load} ownMinutes={ownMinutes} />
      <details className="max-w-column">
        <summary className="min-h-11 cursor-pointer py-2 text-14 text-muted">{t("table")}</summary>
        <LoadTable load={load} ownMinutes={ownMinutes} />
      </details>
    </section>
  );
}

type Load = Pick<Props["exam"], "load" | "ownMinutes">;

/** Expected recall over minutes a day, with a mark at the learner's own. */
function LoadPlot({ load, ownMinutes }: Load) {
  const t = useTranslations("Progress.exam");
  const most = load.at(-1)?.minutes ?? 1;
  const points = load.map(({ minutes, recall }) => `${minutes},${whole * (1 - recall)}`).join(" ");
  return (
    // The table below says the same in words.
    <div
      aria-hidden="true"
      className="grid max-w-column grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-13 text-muted tabular-nums"
    >
      <p className="flex flex-col justify-between text-right">
        <span className="-mt-2.5">{t("percent", { recall: 1 })}</span>
        <span className="-mb-2.5">{t("percent", { recall: 0 })}</span>
      </p>
      <svg
        viewBox={`0 0 ${most} ${whole}`}
        preserveAspectRatio="none"
        role="presentation"
        className="h-32 w-full border-b border-l border-line"
      >
        <line
          x1={ownMinutes}
          x2={ownMinutes}
          y1="0"
          y2={whole}
          vectorEffect="non-scaling-stroke"
          className="stroke-accent"
          strokeWidth="2"
        />
        <polyline
          points={points}
          fill="none"
          vectorEffect="non-scaling-stroke"
          className="stroke-ink"
          strokeWidth="2"
        />
      </svg>
      <p className="col-start-2 flex flex-wrap justify-between gap-x-4 pt-2">
        <span>{t("minutes", { minutes: 0 })}</span>
        <span className="text-right">{t("minutes", { minutes: most })}</span>
      </p>
    </div>
  );
}

function LoadTable({ load, ownMinutes }: Load) {
  const t = useTranslations("Progress.exam");
  return (
    <PairTable
      label={t("title")}
      heads={[t("aDay"), t("expected")]}
      pairs={load.map(({ minutes, recall }) => ({
        key: minutes,
        name: minutes === ownMinutes ? t("yours", { minutes }) : t("minutes", { minutes }),
        value: t("percent", { recall }),
      }))}
    />
  );
}
