import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";

type Props = { courseId: string; documentId: string; intakeId: string };

/** Where a newer text of a document is laid beside the older one. */
export function Renews({ courseId, documentId, intakeId }: Props) {
  const t = useTranslations("DeskVersion");
  return (
    <div className="flex flex-col gap-3">
      <p>{t("isNewer")}</p>
      <LinkButton
        look="primary"
        href={`/desk/${courseId}/documents/${documentId}/versions?intake=${intakeId}`}
        className="sm:self-start"
      >
        {t("compare")}
      </LinkButton>
    </div>
  );
}
