import { useTranslations } from "next-intl";
import type { Cited, Source } from "@/lib/content/source";
import { PartialDate } from "./partial-date";

/** Where a statement stands: outlet, author, date, paragraph, and as of when it holds. */
export function SourceLine({ sources, asOf }: { sources: readonly Source[]; asOf: string }) {
  const t = useTranslations("Source");
  return (
    <ul className="flex flex-col gap-1 text-14 text-muted">
      {sources.map(({ document, paragraph }) => (
        <li key={`${document.id} ${paragraph}`}>
          <Outlet document={document} />
          {document.author && <>, {document.author}</>}, <PartialDate date={document.published} />
          {paragraph !== null && <>, {t("paragraph", { number: paragraph })}</>}
        </li>
      ))}
      <li>
        {t("asOf")} <PartialDate date={asOf} />
      </li>
    </ul>
  );
}

function Outlet({ document }: { document: Cited }) {
  if (!document.url) return <cite className="not-italic">{document.outlet}</cite>;
  return (
    <a
      href={document.url}
      title={document.title}
      target="_blank"
      rel="noreferrer"
      className="underline underline-offset-4"
    >
      {document.outlet}
    </a>
  );
}
