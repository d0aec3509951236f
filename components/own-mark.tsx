import { NotebookPen } from "lucide-react";
import { useTranslations } from "next-intl";

/** That one made this card oneself: no source stands behind it. */
export function OwnMark() {
  const t = useTranslations("OwnCard");
  return (
    <span className="flex items-center gap-2 text-14 text-muted">
      <NotebookPen aria-hidden="true" className="size-4" />
      {t("mark")}
    </span>
  );
}
