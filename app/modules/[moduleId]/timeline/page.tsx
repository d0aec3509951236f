import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { Timeline } from "@/components/timeline";
import { Empty } from "@/components/ui/empty";
import { requireViewer } from "@/lib/auth/session";
import { visibleModule } from "@/lib/content/store";

type Props = { params: Promise<{ moduleId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Timeline");
  return { title: t("title") };
}

/** The module's facts in the order of time. Looking at them here does not open the module. */
export default async function TimelinePage({ params }: Props) {
  const viewer = await requireViewer();
  const { moduleId } = await params;
  const module = (await visibleModule(viewer.id, moduleId)) ?? notFound();
  const t = await getTranslations("Timeline");
  return (
    <Shell place="modules" title={t("of", { title: module.title })}>
      <BackLink href={`/modules/${moduleId}`}>{module.title}</BackLink>
      <p className="text-muted">{t("lead")}</p>
      {module.facts.length === 0 ? <Empty text={t("none")} /> : <Timeline facts={module.facts} />}
    </Shell>
  );
}
