import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { ReadingRefusal } from "@/lib/content/ingest/reading";

type Props = { courseId: string; refusal: string };

/** Why nothing could be read out of a document, and what to do instead. */
export function Refused({ courseId, refusal }: Props) {
  const t = useTranslations("DeskDocuments");
  const known = `refusals.${refusal as ReadingRefusal}` as const;
  return (
    <div className="flex flex-col items-start gap-4">
      <Notice>{t(t.has(known) ? known : "refusals.unreadable")}</Notice>
      <LinkButton look="primary" href={`/desk/${courseId}/documents/new`}>
        {t("addAnother")}
      </LinkButton>
    </div>
  );
}
