import { useFormatter, useTranslations } from "next-intl";
import { v7 } from "uuid";
import { AboutForecast } from "@/app/forecasts/about-forecast";
import type { LedgerEntry } from "@/app/forecasts/ledger";
import { ProbabilityForm } from "@/app/forecasts/probability-form";
import { Sheet } from "@/components/ui/sheet";
import type { Said } from "@/lib/forecasts/forecast";

type Props = { entry: LedgerEntry; said: readonly Said[] };

/** Asks for a probability before it tells more; what was said can be said anew until the deadline. */
export function OpenForecast({ entry, said }: Props) {
  const t = useTranslations("Forecasts");
  const { forecast, counting, state } = entry;
  return (
    <>
      {state === "over" && <p>{t("over")}</p>}
      {state === "open" && (
        <Sheet aria-label={t("yourProbability")}>
          <ProbabilityForm
            forecast={forecast}
            probabilityId={v7()}
            {...(counting && { said: counting.percent })}
          />
          {said.length > 0 && <SaidList said={said} />}
        </Sheet>
      )}
      {state === "open" && !counting ? (
        <details>
          <summary className="min-h-11 cursor-pointer py-2 font-medium">{t("readOn")}</summary>
          <div className="pt-3">
            <AboutForecast entry={entry} />
          </div>
        </details>
      ) : (
        <AboutForecast entry={entry} />
      )}
    </>
  );
}

/** All that was said, the latest first: only that counts, and none is taken away. */
function SaidList({ said }: { said: readonly Said[] }) {
  const t = useTranslations("Forecasts");
  const format = useFormatter();
  return (
    <div className="flex flex-col gap-1">
      <h2 className="text-14 font-semibold">{t("saidBefore")}</h2>
      <ul className="text-14 text-muted tabular-nums">
        {said.toReversed().map(({ percent, givenAt }) => (
          <li key={givenAt.getTime()}>
            {t("saidAt", {
              percent,
              at: format.dateTime(givenAt, { dateStyle: "medium", timeStyle: "short" }),
            })}
          </li>
        ))}
      </ul>
      <p className="text-14 text-muted">{t("lastCounts")}</p>
    </div>
  );
}
