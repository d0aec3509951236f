import { useTranslations } from "next-intl";
import { PartialDate } from "@/components/partial-date";
import { TextLink } from "@/components/ui/text-link";
import type { ForecastState } from "@/lib/forecasts/forecast";
import type { LedgerEntry } from "./ledger";

type Props = { state: ForecastState; entries: readonly LedgerEntry[] };

/** Forecasts of one state. What was said in a settled one is asked first, so it is not said here. */
export function EntryList({ state, entries }: Props) {
  const t = useTranslations("Forecasts");
  return (
    <ul className="flex flex-col">
      {entries.map((entry) => {
        const { forecast, counting } = entry;
        return (
          <li key={forecast.factId} className="flex flex-col border-t border-hairline py-2">
            <TextLink
              href={`/forecasts/${forecast.factId}`}
              className="flex min-h-11 items-center self-start"
            >
              {state === "settled" && !counting ? (
                <PastName entry={entry} among={entries} />
              ) : (
                forecast.question
              )}
            </TextLink>
            <span className="text-14 text-muted">
              {state !== "settled" && (
                <>
                  {t("until")} <PartialDate date={forecast.deadline} />.{" "}
                </>
              )}
              {counting && t("youSaid", { percent: counting.percent })}
              {!counting && state === "open" && t("unsaid")}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Its author and date; a number too where the author said several on that date. */
function PastName({ entry, among }: { entry: LedgerEntry; among: readonly LedgerEntry[] }) {
  const t = useTranslations("Forecasts");
  const { author, fact } = entry;
  const alike = among.filter(
    (one) => !one.counting && one.author === author && one.fact.asOf.date === fact.asOf.date,
  );
  return (
    <span>
      {author}, <PartialDate date={fact.asOf.date} />
      {alike.length > 1 && (
        <> ({t("numbered", { number: alike.indexOf(entry) + 1, count: alike.length })})</>
      )}
    </span>
  );
}
