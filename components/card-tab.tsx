import { useTranslations } from "next-intl";
import { NewTabLink } from "@/components/ui/new-tab-link";

/** A card's own page, in a tab beside this one. */
export function CardTab({ id }: { id: string }) {
  const t = useTranslations("Card");
  return <NewTabLink href={`/cards/${id}`}>{t("open")}</NewTabLink>;
}
