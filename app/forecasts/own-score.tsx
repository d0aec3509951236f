import { useTranslations } from "next-intl";
import {
  brierScore,
  calibrationOf,
  FEWEST_RESOLVED,
  type Judged,
  type ProbabilityRange,
} from "@/lib/forecasts/brier";
import { RangePlot } from "./range-plot";
import { RangeTable } from "./range-table";

/** How well the learner foretells, from twenty resolved forecasts on; before that how many they are. */
export function OwnScore({ judged }: { judged: readonly Judged[] }) {
  const t = useTranslations("Forecasts");
  const score = brierScore(judged);
  const isEnough = judged.length >= FEWEST_RESOLVED && score !== null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("yours")}</h2>
      <p>
        {isEnough
          ? t("score", { score, forecasts: judged.length })
          : t("tooFew", { count: judged.length, fewest: FEWEST_RESOLVED })}
      </p>
      {isEnough && <Ranges ranges={calibrationOf(judged)} />}
      <details>
        <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t("how")}</summary>
        <div className="flex flex-col gap-2">
          <p>{t("howScore")}</p>
          <p>{t("howCounts", { fewest: FEWEST_RESOLVED })}</p>
        </div>
      </details>
    </section>
  );
}

function Ranges({ ranges }: { ranges: readonly ProbabilityRange[] }) {
  const t = useTranslations("Forecasts");
  return (
    <>
      <p className="text-14 text-muted">{t("plot")}</p>
      <RangePlot ranges={ranges} />
      <RangeTable ranges={ranges} />
    </>
  );
}
