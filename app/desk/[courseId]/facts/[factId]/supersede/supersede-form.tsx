"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { SaidFields } from "@/app/desk/[courseId]/facts/[factId]/said-fields";
import { Button } from "@/components/ui/button";
import { Field, SelectField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { supersedeThisFact } from "./actions";

type Props = {
  courseId: string;
  factId: string;
  said: { statement: string; proposition: string };
  documents: readonly { id: string; title: string }[];
};

export function SupersedeForm({ courseId, factId, said, documents }: Props) {
  const t = useTranslations("DeskCorrection");
  const [{ errors, refused }, submit, busy] = useActionState(supersedeThisFact, {});
  return (
    <KeptForm action={submit} className="flex flex-col gap-4">
      <input type="hidden" name="courseId" value={courseId} />
      <input type="hidden" name="factId" value={factId} />
      <Field
        label={t("validUntil")}
        hint={t("dateHint")}
        errors={errors?.validUntil}
        name="validUntil"
        maxLength={10}
        required
      />
      <h2 className="text-18 font-semibold">{t("whatIsNow")}</h2>
      <SaidFields said={said} errors={errors} />
      <SelectField label={t("document")} errors={errors?.document} name="document">
        {documents.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </SelectField>
      <Field
        label={t("paragraph")}
        hint={t("paragraphHint")}
        errors={errors?.paragraph}
        name="paragraph"
        inputMode="numeric"
        maxLength={5}
      />
      <h2 className="text-18 font-semibold">{t("thenNow")}</h2>
      <p>{t("thenNowText")}</p>
      <Field
        label={t("thenText")}
        errors={errors?.thenText}
        name="thenText"
        maxLength={160}
        required
      />
      <Field
        label={t("nowText")}
        errors={errors?.nowText}
        name="nowText"
        maxLength={160}
        required
      />
      {refused && <Notice>{t(`refused.${refused}`)}</Notice>}
      <Button look="primary" disabled={busy} className="sm:self-start">
        {t("supersede.submit")}
      </Button>
    </KeptForm>
  );
}
