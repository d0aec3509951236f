import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";

/** Opens a card's own page beside what one is doing, which stays as it is. */
export function CardTab({ id }: { id: string }) {
  const t = useTranslations("Card");
  return (
    <a
      href={`/cards/${id}`}
      target="_blank"
      rel="noreferrer"
      className="flex min-h-11 items-center gap-2 self-start text-accent underline underline-offset-4"
    >
      {t("open")}
      <ExternalLink aria-hidden="true" className="size-4" />
    </a>
  );
}
