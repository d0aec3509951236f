import { useTranslations } from "next-intl";

/** Says on every page that nobody here is real. */
export function DemoBanner() {
  const t = useTranslations("Demo");
  return (
    <aside
      aria-label={t("label")}
      className="border-b border-line bg-surface px-4 py-2 text-center text-14"
    >
      {t("banner")}
    </aside>
  );
}
