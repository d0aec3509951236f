import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { requireViewer, type Viewer } from "@/lib/auth/session";
import { noteDecisionsRead, reportsOf } from "@/lib/reports/store";
import { decidableReports, withSaid } from "./decidable-reports";
import { OpenReport } from "./open-report";
import { OwnReport } from "./own-report";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Reports");
  return { title: t("title") };
}

/** What one reported and what came of it; for administrators and editors also what waits for them. */
export default async function ReportsPage() {
  const viewer = await requireViewer();
  const t = await getTranslations("Reports");
  const own = await withSaid(viewer.id, await reportsOf(viewer.id));
  await noteDecisionsRead(viewer.id, new Date());
  return (
    <Shell place="modules" title={t("title")}>
      <ToDecide viewer={viewer} />
      <section className="flex flex-col gap-3">
        <h2 className="text-18 font-semibold">{t("own")}</h2>
        {own.length === 0 && <Empty text={t("none")} />}
        <ul className="flex flex-col gap-3">
          {own.map((one) => (
            <OwnReport key={one.report.id} {...one} />
          ))}
        </ul>
      </section>
    </Shell>
  );
}

async function ToDecide({ viewer }: { viewer: Viewer }) {
  const t = await getTranslations("Reports");
  const decidable = await decidableReports(viewer);
  if (decidable.length === 0 && viewer.role !== "ADMIN") return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18 font-semibold">{t("toDecide", { count: decidable.length })}</h2>
      {decidable.length === 0 && <p className="text-muted">{t("nothingToDecide")}</p>}
      <ul className="flex flex-col gap-3">
        {decidable.map((one) => (
          <OpenReport key={one.report.id} {...one} />
        ))}
      </ul>
    </section>
  );
}
