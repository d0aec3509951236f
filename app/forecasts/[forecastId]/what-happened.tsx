import { useTranslations } from "next-intl";
import { PartialDate } from "@/components/partial-date";
import { Sheet } from "@/components/ui/sheet";
import type { Resolution } from "@/lib/forecasts/forecast";

/** What became of a forecast, since when that is known, and where it can be read. */
export function WhatHappened({ resolution }: { resolution: Resolution | null }) {
  const t = useTranslations("Forecasts");
  const outcomeWord = useTranslations("ForecastOutcome");
  if (!resolution) return null;
  const { outcome, settledOn, why, sources } = resolution;
  return (
    <Sheet aria-labelledby="what-happened">
      <h2 id="what-happened" className="font-serif text-22">
        {outcomeWord(outcome)}
      </h2>
      <p className="text-14 text-muted">
        {t("settledOn")} <PartialDate date={settledOn} />
      </p>
      <p className="wrap-anywhere">{why}</p>
      {sources.length > 0 && (
        <ul className="flex flex-col gap-1 text-14 text-muted">
          {sources.map(({ outlet, title, url, published }) => (
            <li key={`${url} ${title}`} className="wrap-anywhere">
              {url ? (
                <a
                  href={url}
                  title={title}
                  target="_blank"
                  rel="noreferrer"
                  className="underline underline-offset-4"
                >
                  {outlet}
                </a>
              ) : (
                <cite className="not-italic">{outlet}</cite>
              )}
              , <PartialDate date={published} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
