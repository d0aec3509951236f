"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { Description } from "@/app/desk/[courseId]/documents/description";
import { DescriptionFields } from "@/app/desk/[courseId]/documents/description-fields";
import { KeptFields } from "@/app/desk/[courseId]/documents/kept-fields";
import { Button } from "@/components/ui/button";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import type { IntakeKey } from "@/lib/desk-documents/store";
import { takeDocumentOver } from "./actions";

type Props = {
  of: IntakeKey;
  proposed: Description;
  /** The day and month as the document has them, where it has no year. */
  yearMissing: string | undefined;
  /** Of what the course names already. */
  names: readonly string[];
};

export function TakeOverForm({ of, proposed, yearMissing, names }: Props) {
  const t = useTranslations("DeskDocuments");
  const [{ errors }, submit, busy] = useActionState(takeDocumentOver, {});
  return (
    <KeptForm action={submit} className="flex flex-col gap-4">
      <KeptFields name={`desk:intake:${of.intakeId}`} />
      <input type="hidden" name="courseId" value={of.courseId} />
      <input type="hidden" name="intakeId" value={of.intakeId} />
      {errors?.text && <Notice>{t("noText")}</Notice>}
      <DescriptionFields
        described={proposed}
        errors={errors ?? {}}
        yearMissing={yearMissing}
        names={names}
      />
      <p className="text-14 text-muted">{t("takeOverText")}</p>
      <Button look="primary" disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("takeOver")}
      </Button>
    </KeptForm>
  );
}
