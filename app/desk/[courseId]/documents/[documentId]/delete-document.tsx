import { useTranslations } from "next-intl";
import { SecondStep } from "@/components/ui/second-step";
import { SubmitButton } from "@/components/ui/submit-button";
import type { standingOn } from "@/lib/desk-documents/standing-on";
import type { DocumentKey } from "@/lib/desk-documents/store";
import { deleteText } from "./actions";

type Props = { of: DocumentKey; standing: ReturnType<typeof standingOn> };

/** Deletes a document; where something stands on it, says so instead. */
export function DeleteDocument({ of, standing: { facts, modules } }: Props) {
  const t = useTranslations("DeskDocuments");
  if (facts.length + modules.length > 0) {
    return (
      <p className="text-14 text-muted">
        {t("notDeletable", { facts: facts.length, modules: modules.length })}
      </p>
    );
  }
  return (
    <SecondStep label={t("delete")}>
      <p>{t("deleteText")}</p>
      <form action={deleteText}>
        <input type="hidden" name="courseId" value={of.courseId} />
        <input type="hidden" name="documentId" value={of.documentId} />
        <SubmitButton busy={t("busy")}>{t("deleteSure")}</SubmitButton>
      </form>
    </SecondStep>
  );
}
