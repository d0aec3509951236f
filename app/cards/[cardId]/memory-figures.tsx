import { useTranslations } from "next-intl";
import { PartialDate } from "@/components/partial-date";
import type { Memory } from "@/lib/review/memory";
import { decayOf, retrievability } from "@/lib/review/scheduling";
import { dateOfStudyDay, type StudyDay } from "@/lib/review/study-day";

type Props = { memory: Memory; today: StudyDay; weights: readonly number[] };

/** A memory in the terms of its model, and behind them what they mean. */
export function MemoryFigures({ memory, today, weights }: Props) {
  const t = useTranslations("Card");
  const recall = retrievability(memory, today, weights);
  return (
    <section className="flex flex-col gap-2" aria-label={t("memory")}>
      <dl className="flex flex-wrap gap-x-12 gap-y-4 tabular-nums">
        <Figure name={t("recall")}>{t("percent", { share: recall })}</Figure>
        <Figure name={t("stability")}>
          {t("days", { days: Math.round(memory.stabilityDays * 10) / 10 })}
        </Figure>
        <Figure name={t("difficulty")}>{t("ofTen", { difficulty: memory.difficulty })}</Figure>
        <Figure name={t("due")}>
          {memory.dueOn <= today ? (
            t("dueNow")
          ) : (
            <PartialDate date={dateOfStudyDay(memory.dueOn)} />
          )}
        </Figure>
      </dl>
      <details className="max-w-column">
        <summary className="min-h-11 cursor-pointer py-2 text-14 text-muted">{t("how")}</summary>
        <div className="flex flex-col gap-2">
          <p>{t("howStability")}</p>
          <p>{t("howDifficulty")}</p>
          <p>{t("howRecall", { decay: decayOf(weights) })}</p>
        </div>
      </details>
    </section>
  );
}

function Figure({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-14 text-muted">{name}</dt>
      <dd className="text-18 font-semibold">{children}</dd>
    </div>
  );
}
