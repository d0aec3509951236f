import { useTranslations } from "next-intl";
import { ForecastFirst } from "@/app/forecasts/forecast-first";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import { type Citation, sourcesOf } from "@/lib/content/source";
import type { Forecast } from "@/lib/forecasts/forecast";

type Props = {
  module: {
    brief: { heading: string; text: string; facts: string[] }[];
    facts: CompiledFact[];
    cited: Citation[];
  };
  /** The module's open forecasts that the learner has said nothing to. */
  unsaid: readonly Forecast[];
};

/**
 * What a learner reads first, each section with the outlets that its facts come from. One that tells
 * of an open forecast asks first what the learner expects.
 */
export function Brief({ module, unsaid }: Props) {
  const t = useTranslations("Module");
  return (
    <article className="flex flex-col gap-6 rounded-sheet border border-hairline bg-surface p-4 sm:p-6">
      <h2 className="sr-only">{t("brief")}</h2>
      {module.brief.map(({ heading, text, facts }) => (
        <section key={heading} className="flex flex-col gap-2">
          <h3 className="font-serif text-22 font-semibold">{heading}</h3>
          <ForecastFirst forecasts={unsaid.filter(({ factId }) => facts.includes(factId))}>
            {text.split(/\n\s*\n/).map((paragraph) => (
              <p key={paragraph} className="font-serif text-18">
                {paragraph}
              </p>
            ))}
            <p className="text-14 text-muted">
              {t("sourcesOf")} {outletsOf(module, facts).join(", ")}
            </p>
          </ForecastFirst>
        </section>
      ))}
    </article>
  );
}

function outletsOf({ facts, cited }: Props["module"], ids: readonly string[]): string[] {
  const named = facts.filter(({ id }) => ids.includes(id));
  return [
    ...new Set(
      named.flatMap((fact) => sourcesOf(fact, cited).map(({ document }) => document.outlet)),
    ),
  ];
}
