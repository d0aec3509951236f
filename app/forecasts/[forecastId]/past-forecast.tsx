import { useTranslations } from "next-intl";
import { AboutForecast } from "@/app/forecasts/about-forecast";
import type { LedgerEntry } from "@/app/forecasts/ledger";
import { Sheet } from "@/components/ui/sheet";
import { brierScore } from "@/lib/forecasts/brier";
import { type Foretold, sayingsBeside } from "@/lib/forecasts/guess";
import type { Guess } from "./guess";
import { GuessForm } from "./guess-form";
import { GuessResult } from "./guess-result";
import { WhatHappened } from "./what-happened";

type Props = { entry: LedgerEntry; entries: readonly LedgerEntry[]; guess: Guess | null };

/** A settled forecast: what was said and what happened is asked, and then shown. */
export function PastForecast({ entry, entries, guess }: Props) {
  const t = useTranslations("Forecasts");
  const { forecast, counting } = entry;
  const sayings = sayingsBeside(foretoldIn(entry), entries.map(foretoldIn));
  if (!guess && !counting) return <GuessForm sayings={sayings} />;
  return (
    <>
      {guess && <GuessResult {...{ entry, guess, sayings }} />}
      <WhatHappened resolution={forecast.resolution} />
      {counting && (
        <Sheet>
          <p>{t("youSaid", { percent: counting.percent })}</p>
          <OwnPart entry={entry} />
        </Sheet>
      )}
      <AboutForecast entry={entry} />
    </>
  );
}

/** What a single probability adds to the score. */
function OwnPart({ entry: { forecast, counting } }: { entry: LedgerEntry }) {
  const t = useTranslations("Forecasts");
  const outcome = forecast.resolution?.outcome;
  if (!counting || !outcome) return null;
  if (outcome === "CANNOT_BE_JUDGED") return <p className="text-muted">{t("notCounted")}</p>;
  const cameTrue = outcome === "CAME_TRUE";
  const score = brierScore([{ probability: counting.percent / 100, cameTrue }]) ?? 0;
  return <p className="text-muted">{t("counted", { score })}</p>;
}

function foretoldIn({ fact, author }: LedgerEntry): Foretold {
  return { id: fact.id, author, proposition: fact.proposition ?? fact.statement };
}
