import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { unsaidForecasts } from "@/app/forecasts/ledger";
import { Shell } from "@/components/shell";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/auth/session";
import { openModule, visibleModule } from "@/lib/content/store";
import { Brief } from "./brief";
import { Charts } from "./charts";
import { CopyOffer } from "./copy-offer";
import { FactList } from "./fact-list";
import { PretestOffer } from "./pretest-offer";
import { SourceList } from "./source-list";

type Props = { params: Promise<{ moduleId: string }> };

/** Read once, for the title and for the page. */
const moduleFor = cache(visibleModule);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer();
  const { moduleId } = await params;
  return { title: (await moduleFor(viewer.id, moduleId))?.title ?? null };
}

/** Reading a module opens it: from then on its cards come up in review. */
export default async function ModulePage({ params }: Props) {
  const viewer = await requireViewer();
  const { moduleId } = await params;
  const module = (await moduleFor(viewer.id, moduleId)) ?? notFound();
  await openModule(viewer.id, moduleId);
  const factIds = module.facts.map(({ id }) => id);
  const [t, unsaid] = await Promise.all([
    getTranslations("Module"),
    unsaidForecasts(viewer.id, factIds, new Date()),
  ]);
  return (
    <Shell place="modules" title={module.title}>
      <p className="font-serif text-18">{module.summary}</p>
      <section className="flex flex-col gap-2">
        <h2 className="text-18 font-semibold">{t("objectives")}</h2>
        <ul className="flex list-disc flex-col gap-1 pl-6">
          {module.objectives.map((objective) => (
            <li key={objective}>{objective}</li>
          ))}
        </ul>
      </section>
      <PretestOffer learnerId={viewer.id} moduleId={moduleId} versionId={module.id} />
      <Brief module={module} unsaid={unsaid} />
      <p className="flex flex-wrap gap-3">
        <LinkButton look="primary" href="/review">
          {t("review")}
        </LinkButton>
        <LinkButton href={`/modules/${module.moduleId}/quiz`}>{t("quiz")}</LinkButton>
        <LinkButton href={`/practice?module=${module.moduleId}`}>{t("practise")}</LinkButton>
        <LinkButton href={`/modules/${module.moduleId}/timeline`}>{t("timeline")}</LinkButton>
        <LinkButton href={`/exams?module=${module.moduleId}`}>{t("exam")}</LinkButton>
      </p>
      <section className="flex flex-col gap-3">
        <h2 className="text-22 font-semibold">{t("topics")}</h2>
        <dl className="flex flex-col gap-3">
          {module.topics.map((topic) => (
            <div key={topic.id}>
              <dt className="font-semibold">
                <TextLink href={`/topics/${topic.id}`} className="inline-block min-h-6">
                  {topic.title}
                </TextLink>
              </dt>
              <dd className="text-muted">{topic.summary}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Charts facts={module.facts} courseId={module.module.courseId} />
      <FactList facts={module.facts} documents={module.cited} />
      <SourceList documents={module.documents} facts={module.facts} />
      <CopyOffer viewer={viewer} moduleId={moduleId} />
      <p className="text-14 text-muted">
        {t("licence", { licence: module.module.course.licence })}
      </p>
    </Shell>
  );
}
