import { useTranslations } from "next-intl";
import type { Source } from "@/lib/content/source";
import { PartialDate } from "./partial-date";

/** Where a statement stands: outlet, author, date, paragraph, and as of when it holds. */
export function SourceLine({ sources, asOf }: { sources: readonly Source[]; asOf: string }) {
  const t = useTranslations("Source");
  return (
    <ul className="flex flex-col gap-1 text-14 text-muted">
      {sources.map((source) => (
        <li key={`${source.id} ${source.paragraph}`}>
          <Cited source={source} />
          {source.author && <>, {source.author}</>}, <PartialDate date={source.published} />
          {source.paragraph !== null && <>, {t("paragraph", { number: source.paragraph })}</>}
        </li>
      ))}
      <li>
        {t("asOf")} <PartialDate date={asOf} />
      </li>
    </ul>
  );
}

function Cited({ source }: { source: Source }) {
  if (!source.url) return <cite className="not-italic">{source.outlet}</cite>;
  return (
    <a
      href={source.url}
      title={source.title}
      target="_blank"
      rel="noreferrer"
      className="underline underline-offset-4"
    >
      {source.outlet}
    </a>
  );
}
