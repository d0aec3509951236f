import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactBaseNav } from "@/components/fact-base-nav";
import { PartialDate } from "@/components/partial-date";
import { Shell } from "@/components/shell";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/lib/auth/session";
import { comparedFor } from "./compared";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Sources");
  return { title: t("title") };
}

/** The questions on which two documents stand side by side. */
export default async function SourcesPage() {
  const viewer = await requireViewer();
  const [t, compared] = await Promise.all([getTranslations("Sources"), comparedFor(viewer.id)]);
  return (
    <Shell place="modules" title={t("title")}>
      <FactBaseNav here="sources" />
      <p className="text-muted">{t("lead")}</p>
      {compared.length === 0 && (
        <Empty text={t("none")}>
          <LinkButton look="primary" href="/modules">
            {t("modules")}
          </LinkButton>
        </Empty>
      )}
      <ul className="flex flex-col">
        {compared.map(({ id, question, sides: [left, right] }) => (
          <li key={id} className="flex flex-col border-t border-hairline py-2">
            <TextLink href={`/sources/${id}`} className="flex min-h-11 items-center self-start">
              {question}
            </TextLink>
            <span className="text-14 text-muted">
              {left.document.outlet}, <PartialDate date={left.document.published} /> ·{" "}
              {right.document.outlet}, <PartialDate date={right.document.published} />
            </span>
          </li>
        ))}
      </ul>
    </Shell>
  );
}
