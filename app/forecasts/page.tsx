import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactBaseNav } from "@/components/fact-base-nav";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { requireViewer } from "@/lib/auth/session";
import { authorStandings, judgedOf } from "@/lib/forecasts/standing";
import { AuthorTable } from "./author-table";
import { EntryList } from "./entry-list";
import { ledgerOf } from "./ledger";
import { OwnScore } from "./own-score";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Forecasts");
  return { title: t("title") };
}

const states = ["open", "over", "settled"] as const;

/** Every forecast of the viewer's courses, and how well its authors and the viewer foretell. */
export default async function ForecastsPage() {
  const viewer = await requireViewer();
  const [t, { entries, said }] = await Promise.all([
    getTranslations("Forecasts"),
    ledgerOf(viewer.id, new Date()),
  ]);
  const forecasts = entries.map(({ forecast, author }) => ({ ...forecast, author }));
  const sections = states
    .map((state) => ({ state, entries: entries.filter((entry) => entry.state === state) }))
    .filter((section) => section.entries.length > 0);
  return (
    <Shell place="modules" title={t("title")}>
      <FactBaseNav here="forecasts" />
      <p className="text-muted">{t("lead")}</p>
      {entries.length === 0 && (
        <Empty text={t("none")}>
          <LinkButton look="primary" href="/modules">
            {t("modules")}
          </LinkButton>
        </Empty>
      )}
      {sections.map((section) => (
        <section key={section.state} className="flex flex-col gap-3">
          <h2 className="text-18 font-semibold">{t(`states.${section.state}`)}</h2>
          <EntryList {...section} />
        </section>
      ))}
      {entries.length > 0 && (
        <>
          <OwnScore judged={judgedOf(forecasts, said)} />
          <AuthorTable authors={authorStandings(forecasts)} />
        </>
      )}
    </Shell>
  );
}
