import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import type { Foretold } from "@/lib/forecasts/guess";
import { outcomes } from "@/lib/forecasts/schema";

type Props = { sayings: readonly Foretold[] };

/** What was said, and what happened? The guess goes into the address, and nothing of it is stored. */
export function GuessForm({ sayings }: Props) {
  const t = useTranslations("Forecasts");
  const outcomeWord = useTranslations("ForecastOutcome");
  return (
    <form method="get" className="flex flex-col gap-6">
      {sayings.length > 0 && (
        <Choices
          legend={t("whatSaid")}
          name="said"
          choices={sayings.map(({ id, proposition }) => ({ value: id, text: proposition }))}
        />
      )}
      <Choices
        legend={t("whatHappened")}
        name="happened"
        choices={outcomes.map((outcome) => ({ value: outcome, text: outcomeWord(outcome) }))}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button look="primary">{t("check")}</Button>
        <TextLink href="?shown=1" className="flex min-h-11 items-center">
          {t("justShow")}
        </TextLink>
      </div>
    </form>
  );
}

type Choice = { value: string; text: string };

function Choices({
  legend,
  name,
  choices,
}: {
  legend: string;
  name: string;
  choices: readonly Choice[];
}) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="pb-3 font-serif text-22">{legend}</legend>
      {choices.map(({ value, text }) => (
        <label
          key={value}
          className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control border border-line bg-surface px-4 py-3 has-checked:border-accent has-checked:outline-1 has-checked:outline-accent"
        >
          <input
            type="radio"
            name={name}
            value={value}
            required
            className="size-5 shrink-0 accent-accent"
          />
          <span className="min-w-0">{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
