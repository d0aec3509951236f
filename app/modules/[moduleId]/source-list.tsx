import { useTranslations } from "next-intl";
import { PartialDate } from "@/components/partial-date";
import type { CompiledFact } from "@/lib/content/compile/compiled-fact";
import type { Citation } from "@/lib/content/source";

type Props = { documents: readonly Citation[]; facts: readonly CompiledFact[] };

/** The texts that the module was made from, and behind them the pages looked up for single facts. */
export function SourceList({ documents, facts }: Props) {
  const t = useTranslations("Source");
  const read = new Set(
    facts.flatMap(({ passages }) =>
      passages.filter(({ paragraph }) => paragraph !== null).map(({ document }) => document),
    ),
  );
  const lookedUp = documents.filter(({ id }) => !read.has(id));
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-22 font-semibold">{t("title")}</h2>
      <Documents documents={documents.filter(({ id }) => read.has(id))} />
      {lookedUp.length > 0 && (
        <details>
          <summary className="min-h-11 cursor-pointer py-2 font-semibold">
            {t("lookedUp", { count: lookedUp.length })}
          </summary>
          <Documents documents={lookedUp} />
        </details>
      )}
    </section>
  );
}

function Documents({ documents }: { documents: readonly Citation[] }) {
  const t = useTranslations("Source");
  return (
    <ul className="flex flex-col gap-3">
      {documents.map((document) => (
        <li key={document.id} className="flex flex-col border-t border-hairline pt-3">
          <cite className="font-serif text-18 not-italic">{document.title}</cite>
          <span>
            {document.outlet},{" "}
            {document.author ? t("by", { author: document.author }) : t("noAuthor")},{" "}
            <PartialDate date={document.published} />, {t(`genres.${document.genre}`)}
          </span>
          <span className="text-14 text-muted">{document.outletGloss}</span>
          {document.publishedGrounds && (
            <span className="text-14 text-muted">
              {t("inferred", { grounds: document.publishedGrounds })}
            </span>
          )}
          {document.url && (
            <a
              href={document.url}
              target="_blank"
              rel="noreferrer"
              className="flex min-h-11 items-center self-start text-accent underline underline-offset-4"
            >
              {t("open")}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
