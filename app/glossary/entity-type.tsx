import { useTranslations } from "next-intl";
import { entityTypes } from "@/lib/factbase/query";

/** What sort of thing an entity is, in a word. */
export function EntityType({ type }: { type: string }) {
  const t = useTranslations("Glossary");
  const known = entityTypes.find((one) => one === type);
  return known ? t(`types.${known}`) : type;
}
