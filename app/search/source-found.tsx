import { useTranslations } from "next-intl";
import { PartialDate } from "@/components/partial-date";
import type { documentsWith } from "@/lib/factbase/store";

type Props = { document: Awaited<ReturnType<typeof documentsWith>>[number] };

/** A source that was found, and the way to read it. */
export function SourceFound({ document: { title, outlet, author, published, url } }: Props) {
  const t = useTranslations("Source");
  return (
    <li className="flex flex-col border-t border-hairline py-3">
      <cite className="font-serif text-18 not-italic">{title}</cite>
      <span>
        {outlet}, {author ? t("by", { author }) : t("noAuthor")}, <PartialDate date={published} />
      </span>
      {url && (
        <a
          href={url}
          target="_blank"
          rel="noreferrer"
          className="flex min-h-11 items-center self-start text-accent underline underline-offset-4"
        >
          {t("open")}
        </a>
      )}
    </li>
  );
}
