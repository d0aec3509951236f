"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field, SelectField, TextAreaField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { licences } from "@/lib/desk/schema";
import { makeCourse } from "./actions";

export function NewCourseForm() {
  const t = useTranslations("Desk");
  const [{ errors }, submit, busy] = useActionState(makeCourse, {});
  return (
    <KeptForm action={submit} className="flex flex-col gap-4">
      <Field
        label={t("courseTitle")}
        errors={errors?.title}
        name="title"
        maxLength={120}
        required
      />
      <TextAreaField
        label={t("courseSummary")}
        hint={t("courseSummaryHint")}
        errors={errors?.summary}
        name="summary"
        maxLength={600}
        required
      />
      <SelectField
        label={t("courseLicence")}
        hint={t("courseLicenceHint")}
        errors={errors?.licence}
        name="licence"
      >
        {licences.map((licence) => (
          <option key={licence} value={licence}>
            {t(`licence.${licence.replaceAll(".", "-")}` as "licence.CC0-1-0")}
          </option>
        ))}
      </SelectField>
      <Button look="primary" disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("makeSubmit")}
      </Button>
    </KeptForm>
  );
}
