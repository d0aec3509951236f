"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextAreaField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { makeModule } from "./actions";

export function NewModuleForm({ courseId }: { courseId: string }) {
  const t = useTranslations("DeskModule");
  const [{ errors }, submit, busy] = useActionState(makeModule, {});
  return (
    <KeptForm action={submit} className="flex flex-col gap-4">
      <input type="hidden" name="courseId" value={courseId} />
      <Field
        label={t("moduleTitle")}
        errors={errors?.title}
        name="title"
        maxLength={120}
        required
      />
      <TextAreaField
        label={t("cover")}
        hint={t("coverHint")}
        errors={errors?.summary}
        name="summary"
        maxLength={600}
      />
      <Button look="primary" disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("makeModule")}
      </Button>
    </KeptForm>
  );
}
