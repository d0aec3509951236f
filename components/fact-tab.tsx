import { useTranslations } from "next-intl";
import { NewTabLink } from "@/components/ui/new-tab-link";

/** A fact's own page, in a tab beside this one. */
export function FactTab({ id }: { id: string }) {
  const t = useTranslations("Fact");
  return <NewTabLink href={`/facts/${id}`}>{t("open")}</NewTabLink>;
}
