"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { TextAreaField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { type RemoveOutcome, removeThisFact } from "./actions";

export function RemoveForm({ courseId, factId }: { courseId: string; factId: string }) {
  const t = useTranslations("DeskCorrection");
  const [outcome, submit, busy] = useActionState<RemoveOutcome, FormData>(removeThisFact, {});
  const { errors, refused, barredBy } = outcome;
  return (
    <KeptForm action={submit} className="flex flex-col gap-4">
      <input type="hidden" name="courseId" value={courseId} />
      <input type="hidden" name="factId" value={factId} />
      <TextAreaField
        label={t("reason")}
        hint={t("reasonHint")}
        errors={errors?.reason}
        name="reason"
        maxLength={600}
        required
      />
      {refused && <Notice>{t(`refused.${refused}`)}</Notice>}
      {barredBy && <Notice>{t("barredBy", { sections: barredBy.join(" · ") })}</Notice>}
      <Button look="primary" disabled={busy} className="sm:self-start">
        {t("remove.submit")}
      </Button>
    </KeptForm>
  );
}
