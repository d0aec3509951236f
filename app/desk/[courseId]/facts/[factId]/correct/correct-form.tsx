"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { SaidFields } from "@/app/desk/[courseId]/facts/[factId]/said-fields";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { correctThisFact } from "./actions";

type Props = {
  courseId: string;
  factId: string;
  said: Record<"statement" | "proposition" | "why" | "asOf" | "sourceNote", string>;
};

export function CorrectForm({ courseId, factId, said }: Props) {
  const t = useTranslations("DeskCorrection");
  const [{ errors, refused }, submit, busy] = useActionState(correctThisFact, {});
  return (
    <KeptForm action={submit} className="flex flex-col gap-4">
      <input type="hidden" name="courseId" value={courseId} />
      <input type="hidden" name="factId" value={factId} />
      <SaidFields said={said} errors={errors} />
      <Field
        label={t("sourceNote")}
        hint={t("sourceNoteHint")}
        errors={errors?.sourceNote}
        name="sourceNote"
        defaultValue={said.sourceNote}
        maxLength={600}
      />
      {refused && <Notice>{t(`refused.${refused}`)}</Notice>}
      <Button look="primary" disabled={busy} className="sm:self-start">
        {t("correct.submit")}
      </Button>
    </KeptForm>
  );
}
