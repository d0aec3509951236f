import { Telescope } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { v7 } from "uuid";
import { Sheet } from "@/components/ui/sheet";
import type { Forecast } from "@/lib/forecasts/forecast";
import { ProbabilityForm } from "./probability-form";

type Props = {
  /** Open ones that the learner has said nothing to. */
  forecasts: readonly Forecast[];
  children: ReactNode;
};

/** A text that holds forecasts: each is asked before the text goes on, which it also does unasked. */
export function ForecastFirst({ forecasts, children }: Props) {
  const t = useTranslations("Forecasts");
  if (forecasts.length === 0) return children;
  return (
    <>
      {forecasts.map((forecast) => (
        <Sheet key={forecast.factId} aria-label={t("before")} className="max-w-column">
          <p className="flex items-center gap-2 text-14 font-medium text-forecast">
            <Telescope aria-hidden="true" className="size-4 shrink-0" />
            {t("before")}
          </p>
          <p className="font-serif text-22">{forecast.question}</p>
          <ProbabilityForm forecast={forecast} probabilityId={v7()} />
        </Sheet>
      ))}
      <details className="min-w-0">
        <summary className="min-h-11 cursor-pointer py-2 font-medium">{t("readOn")}</summary>
        <div className="flex flex-col gap-6 pt-3">{children}</div>
      </details>
    </>
  );
}
