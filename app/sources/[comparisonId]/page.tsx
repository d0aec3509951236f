import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { startComparedQuiz } from "@/app/sources/actions";
import { comparedFor } from "@/app/sources/compared";
import { BackLink } from "@/components/back-link";
import { Shell } from "@/components/shell";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireViewer } from "@/lib/auth/session";
import { Side } from "./side";

type Props = {
  params: Promise<{ comparisonId: string }>;
  searchParams: Promise<{ nothing?: string | string[] }>;
};

/** Read once, for the title and for the page. */
const comparedOnce = cache(async (viewerId: string, comparisonId: string) =>
  (await comparedFor(viewerId)).find(({ id }) => id === comparisonId),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer();
  const { comparisonId } = await params;
  return { title: (await comparedOnce(viewer.id, comparisonId))?.question ?? null };
}

/** Two documents on one question, side by side like two columns of a newspaper. */
export default async function ComparisonPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { comparisonId } = await params;
  const compared = (await comparedOnce(viewer.id, comparisonId)) ?? notFound();
  const t = await getTranslations("Sources");
  const [left, right] = compared.sides;
  return (
    <Shell place="modules" title={compared.question} wide>
      <BackLink href="/sources">{t("title")}</BackLink>
      {(await searchParams).nothing && <Notice>{t("nothing")}</Notice>}
      <div className="grid grid-cols-1 rounded-sheet border border-hairline bg-surface sm:grid-cols-2">
        <Side {...left} />
        <div className="border-hairline max-sm:border-t sm:border-l">
          <Side {...right} />
        </div>
      </div>
      <section className="flex max-w-column flex-col gap-2">
        <h2 className="text-18 font-semibold">{t("difference")}</h2>
        <p className="font-serif text-18">{compared.difference}</p>
      </section>
      <form action={startComparedQuiz}>
        <input type="hidden" name="comparisonId" value={compared.id} />
        <SubmitButton look="primary" busy={t("busy")}>
          {t("quiz")}
        </SubmitButton>
      </form>
    </Shell>
  );
}
