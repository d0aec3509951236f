import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/auth/session";
import { FEWEST_ANSWERS } from "@/lib/confidence/calibration";
import { saidGroups } from "./said-groups";
import { SaidPlot } from "./said-plot";
import { SaidTable } from "./said-table";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Calibration");
  return { title: t("title") };
}

/** How often one was right with each word for how sure one was. */
export default async function CalibrationPage() {
  const viewer = await requireViewer();
  const [t, kind, progress] = await Promise.all([
    getTranslations("Calibration"),
    getTranslations("Kind"),
    getTranslations("Progress"),
  ]);
  const { all, topics, kinds, sureButWrong } = await saidGroups(viewer);
  const ofKinds = kinds.map((group) => ({ ...group, title: kind(group.kind) }));
  const sections = [
    { by: "all", title: t("all"), groups: all ? [{ id: "all", title: "", said: all }] : [] },
    { by: "topic", title: progress("topics"), groups: topics },
    { by: "kind", title: progress("kinds"), groups: ofKinds },
  ] as const;
  return (
    <Shell place="progress" title={t("title")} wide>
      <BackLink href="/progress">{progress("title")}</BackLink>
      <p className="max-w-column">{t("lead", { fewest: FEWEST_ANSWERS })}</p>
      {sureButWrong > 0 && (
        <p>
          <TextLink href="/cards?state=sureButWrong" className="inline-flex min-h-11 items-center">
            {t("sureButWrong", { count: sureButWrong })}
          </TextLink>
        </p>
      )}
      {!all && (
        <Empty text={t("none")}>
          <LinkButton look="primary" href="/review">
            {t("review")}
          </LinkButton>
          <LinkButton href="/account/review">{t("settings")}</LinkButton>
        </Empty>
      )}
      {all &&
        sections.map(({ by, title, groups }) => (
          <section key={by} className="flex flex-col gap-6">
            <h2 className="text-18 font-semibold">{title}</h2>
            {by === "all" && <p className="text-14 text-muted">{t("plot")}</p>}
            <SaidPlot groups={groups} />
            <SaidTable by={by} groups={groups} />
          </section>
        ))}
      <details className="max-w-column">
        <summary className="min-h-11 cursor-pointer py-2 font-semibold">{progress("how")}</summary>
        <div className="flex flex-col gap-2">
          <p>{t("howShare")}</p>
          <p>{t("howBand", { fewest: FEWEST_ANSWERS })}</p>
          <p>{t("howSure")}</p>
        </div>
      </details>
    </Shell>
  );
}
