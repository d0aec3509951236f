import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { type LedgerEntry, ledgerOf } from "@/app/forecasts/ledger";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { requireViewer, type Viewer } from "@/lib/auth/session";
import { shownDate } from "@/lib/content/shown";
import { editsCourseOf } from "@/lib/forecasts/store";
import { guessOf } from "./guess";
import { OpenForecast } from "./open-forecast";
import { PastForecast } from "./past-forecast";
import { ResolutionForm } from "./resolution-form";

type Props = {
  params: Promise<{ forecastId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Read once, for the title and for the page. */
const ledgerFor = cache((viewerId: string) => ledgerOf(viewerId, new Date()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer();
  const { forecastId } = await params;
  const { entries } = await ledgerFor(viewer.id);
  const entry = entries.find(({ forecast }) => forecast.factId === forecastId);
  return { title: entry ? await titleOf(entry, false) : null };
}

/** One forecast: an open one asks first, a past one asks what was said and what happened. */
export default async function ForecastPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { forecastId } = await params;
  const { entries, said } = await ledgerFor(viewer.id);
  const entry = entries.find(({ forecast }) => forecast.factId === forecastId) ?? notFound();
  const t = await getTranslations("Forecasts");
  const guess = guessOf(await searchParams);
  const isTold = entry.state !== "settled" || entry.counting !== null || guess !== null;
  return (
    <Shell place="modules" title={await titleOf(entry, isTold)}>
      <BackLink href="/forecasts">{t("title")}</BackLink>
      {entry.state === "settled" ? (
        <PastForecast {...{ entry, entries, guess }} />
      ) : (
        <OpenForecast entry={entry} said={said.get(forecastId) ?? []} />
      )}
      <Resolving viewer={viewer} entry={entry} />
    </Shell>
  );
}

/** The question gives away what was said in a forecast that one is to remember. */
async function titleOf(
  { forecast, author, fact, state }: LedgerEntry,
  isTold: boolean,
): Promise<string> {
  const t = await getTranslations("Forecasts");
  if (isTold || state !== "settled") return forecast.question;
  return t("pastTitle", { author, date: shownDate(fact.asOf.date) });
}

async function Resolving({ viewer, entry }: { viewer: Viewer; entry: LedgerEntry }) {
  const { factId, criterion } = entry.forecast;
  if (entry.state === "settled" || viewer.role === "LEARNER") return null;
  if (!(await editsCourseOf(viewer.id, factId))) return null;
  return <ResolutionForm factId={factId} criterion={criterion} />;
}
