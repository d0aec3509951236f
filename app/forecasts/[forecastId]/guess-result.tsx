import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { LedgerEntry } from "@/app/forecasts/ledger";
import type { Foretold } from "@/lib/forecasts/guess";
import type { Guess } from "./guess";

type Props = { entry: LedgerEntry; guess: Guess; sayings: readonly Foretold[] };

/** Whether both guesses were right, and who said what was taken for this author's. */
export function GuessResult({ entry: { fact, forecast }, guess, sayings }: Props) {
  const t = useTranslations("Forecasts");
  const outcomeWord = useTranslations("ForecastOutcome");
  const outcome = forecast.resolution?.outcome;
  const taken = sayings.find(({ id }) => id === guess.said);
  return (
    <div role="status" className="flex flex-col gap-2 empty:hidden">
      {taken && (
        <Line isRight={taken.id === fact.id}>
          {taken.id === fact.id
            ? t("saidRight")
            : t("saidWrong", { saying: taken.proposition, author: taken.author })}
        </Line>
      )}
      {guess.happened && outcome && (
        <Line isRight={guess.happened === outcome}>
          {guess.happened === outcome
            ? t("happenedRight")
            : t("happenedWrong", { yours: outcomeWord(guess.happened) })}
        </Line>
      )}
    </div>
  );
}

function Line({ isRight, children }: { isRight: boolean; children: string }) {
  const Icon = isRight ? Check : X;
  return (
    <p className={`flex gap-2 ${isRight ? "text-correct" : "text-wrong"}`}>
      <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
      <span className="min-w-0">{children}</span>
    </p>
  );
}
