import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FactLink } from "@/components/fact-link";
import { HolderChain } from "@/components/holder-chain";
import { PartialDate } from "@/components/partial-date";
import type { LedgerEntry } from "./ledger";

/** What was said, by whom and when, by what it is judged and until when, and whose each of these is. */
export function AboutForecast({ entry: { forecast, fact, author } }: { entry: LedgerEntry }) {
  const t = useTranslations("Forecasts");
  const whose = (isOurs: boolean) => (isOurs ? t("ours") : t("theirs", { author }));
  return (
    <dl className="flex flex-col gap-4">
      <Point head={t("saying")}>
        <span className="block font-serif text-18">
          <FactLink id={fact.id}>{fact.statement}</FactLink>
        </span>
        <HolderChain holders={fact.holders} />
      </Point>
      <Point head={t("criterion")} mark={whose(forecast.criterionIsOurs)}>
        {forecast.criterion}
      </Point>
      <Point head={t("deadline")} mark={whose(forecast.deadlineIsOurs)}>
        <PartialDate date={forecast.deadline} />
        <span className="block text-14 text-muted">{forecast.deadlineGrounds}</span>
      </Point>
      {forecast.authorProbability !== null && (
        <Point head={t("authorSaid", { author })}>
          {t("share", { share: forecast.authorProbability })}
        </Point>
      )}
    </dl>
  );
}

function Point({ head, mark, children }: { head: string; mark?: string; children: ReactNode }) {
  return (
    <div className="border-t border-hairline pt-3">
      <dt className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-semibold">{head}</span>
        {mark && <span className="text-14 text-muted">{mark}</span>}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
