import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { cache, type ReactNode } from "react";
import { ForecastFirst } from "@/app/forecasts/forecast-first";
import { unsaidForecasts } from "@/app/forecasts/ledger";
import { ReportForm } from "@/app/reports/report-form";
import { PartialDate } from "@/components/partial-date";
import { Shell } from "@/components/shell";
import { SourceLine } from "@/components/source-line";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/auth/session";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import { sourcesOf } from "@/lib/content/source";
import { documentsOf } from "@/lib/content/store";
import { relationsOf } from "@/lib/factbase/relations";
import { promptsOf, relatedFacts, visibleFact } from "@/lib/factbase/store";
import { memoriesOf, memorySettingsOf } from "@/lib/memory/store";
import { studyDayOf } from "@/lib/review/study-day";
import { Beside } from "./beside";
import { ChartOfFact } from "./chart-of-fact";
import { Comments } from "./comments";
import { Holders } from "./holders";
import { KindOfFact } from "./kind-of-fact";
import { Prompts } from "./prompts";
import { WhereItBelongs } from "./where-it-belongs";

type Props = { params: Promise<{ factId: string }> };

/** Read once, for the title and for the page. */
const factFor = cache(visibleFact);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer();
  const { factId } = await params;
  return { title: (await factFor(viewer.id, factId))?.body.statement ?? null };
}

/** One statement, with all that is known of who says it, where, as of when, and what speaks against it. */
export default async function FactPage({ params }: Props) {
  const viewer = await requireViewer();
  const { factId } = await params;
  const fact = (await factFor(viewer.id, factId)) ?? notFound();
  const t = await getTranslations("Fact");
  const { body } = fact;
  const { related, prompts, documents, unsaid, memories, weights } = await around(viewer.id, fact);
  return (
    <Shell place="modules" title={body.statement} wide>
      {fact.retiredAt && (
        <Notice>
          {t("retired")} {fact.removal?.reason}
        </Notice>
      )}
      <ForecastFirst forecasts={unsaid}>
        <div className="flex max-w-column flex-col gap-6">
          <KindOfFact fact={body} />
          <p className="text-18">{body.why}</p>
          {body.kind === "forecast" && (
            <TextLink
              href={`/forecasts/${factId}`}
              className="inline-flex min-h-11 items-center self-start"
            >
              {t("ledger")}
            </TextLink>
          )}
        </div>
        <Beside fact={body} relations={relationsOf(body, related)} />
        {fact.group && (
          <ChartOfFact viewerId={viewer.id} courseId={fact.courseId} group={fact.group} />
        )}
        <div className="grid grid-cols-1 gap-x-12 gap-y-6 lg:grid-cols-2">
          <Part title={t("who")}>
            <Holders holders={body.holders} />
          </Part>
          <Part title={t("when")}>
            <Dates fact={body} />
          </Part>
          <Part title={t("where")}>
            <SourceLine sources={sourcesOf(body, documents)} asOf={body.asOf.date} />
            {body.sourceNote && <p className="text-14">{body.sourceNote}</p>}
          </Part>
          {body.comments.length > 0 && (
            <Part title={t("comments")}>
              <Comments comments={body.comments} />
            </Part>
          )}
          {prompts.length > 0 && (
            <Part title={t("asked")}>
              <Prompts {...{ prompts, memories, weights }} today={studyDayOf(new Date(), viewer)} />
            </Part>
          )}
          <WhereItBelongs {...fact} />
        </div>
      </ForecastFirst>
      {!fact.retiredAt && (
        <TextLink
          href={`/cards/new?fact=${factId}`}
          className="flex min-h-11 items-center self-start"
        >
          {t("ownCard")}
        </TextLink>
      )}
      <ReportForm factId={factId} meaningRevision={body.meaningRevision} />
    </Shell>
  );
}

/** What else the page tells of a fact that the viewer may see. */
async function around(
  viewerId: string,
  fact: NonNullable<Awaited<ReturnType<typeof visibleFact>>>,
) {
  const { id } = fact.body;
  const [related, prompts, documents, unsaid] = await Promise.all([
    relatedFacts(viewerId, fact),
    promptsOf(id),
    documentsOf(fact.courseId),
    unsaidForecasts(viewerId, [id], new Date()),
  ]);
  const cardIds = prompts.map(({ cardId }) => cardId);
  const [memories, { weights }] = await Promise.all([
    memoriesOf(viewerId, cardIds),
    memorySettingsOf(viewerId),
  ]);
  return { related, prompts, documents, unsaid, memories, weights };
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2 border-t border-hairline pt-3">
      <h2 className="text-18 font-semibold">{title}</h2>
      {children}
    </section>
  );
}

function Dates({ fact: { asOf, validUntil, reviewBy } }: { fact: CompiledFact }) {
  const t = useTranslations("Fact");
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
      <dt className="text-muted">{t("asOf")}</dt>
      <dd>
        <PartialDate date={asOf.date} />
        {asOf.grounds && (
          <span className="block text-14 text-muted">
            {t("inferred", { grounds: asOf.grounds })}
          </span>
        )}
      </dd>
      {validUntil && (
        <>
          <dt className="text-muted">{t("validUntil")}</dt>
          <dd>
            <PartialDate date={validUntil} />
          </dd>
        </>
      )}
      {reviewBy && (
        <>
          <dt className="text-muted">{t("reviewBy")}</dt>
          <dd>
            <PartialDate date={reviewBy} />
          </dd>
        </>
      )}
    </dl>
  );
}
