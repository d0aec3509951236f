import { getTranslations } from "next-intl/server";
import { SecondStep } from "@/components/ui/second-step";
import { TextLink } from "@/components/ui/text-link";
import { entry } from "@/lib/course-entries/store";
import { forecastsOf } from "@/lib/forecasts/store";
import { ForecastEntryForm } from "./forecast-entry-form";

type Props = { courseId: string; factId: string };

/** The ledger's entry of a forecast: written here, published with its module, settled where students see it. */
export async function ForecastEntry({ courseId, factId }: Props) {
  const [t, stands, [published]] = await Promise.all([
    getTranslations("DeskForecast"),
    entry({ courseId, sort: "FORECAST", id: factId }),
    forecastsOf([factId]),
  ]);
  const said = (field: string) => {
    const value = stands?.body[field];
    return typeof value === "string" ? value : "";
  };
  const written = {
    ...{ question: said("question"), criterion: said("criterion"), deadline: said("deadline") },
    ...{ criterionBy: said("criterionBy") || "us", deadlineBy: said("deadlineBy") || "us" },
    deadlineGrounds: said("deadlineGrounds"),
  };
  return (
    <section className="flex flex-col items-start gap-3 pt-6">
      <h3 className="font-semibold">{t("title")}</h3>
      <p className="text-14 text-muted">{stands ? t("there") : t("none")}</p>
      <SecondStep label={stands ? t("change") : t("add")}>
        <ForecastEntryForm
          courseId={courseId}
          factId={factId}
          revision={stands?.revision ?? null}
          written={written}
        />
      </SecondStep>
      {published && (
        <TextLink
          href={`/forecasts/${factId}`}
          prefetch={false}
          className="inline-flex min-h-11 items-center"
        >
          {t("settle")}
        </TextLink>
      )}
    </section>
  );
}
