"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field, SelectField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Status } from "@/components/ui/status";
import { ALL_MODULES } from "@/lib/exam/schema";
import { setExam } from "./actions";

type Props = {
  modules: { moduleId: string; title: string }[];
  /** The module that is chosen at first; all where there is none. */
  chosen: string | undefined;
};

/** In what a learner is examined, and when. */
export function ExamForm({ modules, chosen = ALL_MODULES }: Props) {
  const t = useTranslations("Exams");
  const [{ saved, errors }, submit, busy] = useActionState(setExam, {});
  return (
    <KeptForm action={submit} className="flex flex-col gap-4">
      <SelectField
        label={t("module")}
        hint={t("allHint")}
        errors={errors?.moduleId}
        name="moduleId"
        defaultValue={chosen}
      >
        <option value={ALL_MODULES}>{t("all")}</option>
        {modules.map(({ moduleId, title }) => (
          <option key={moduleId} value={moduleId}>
            {title}
          </option>
        ))}
      </SelectField>
      <Field
        label={t("day")}
        hint={t("dayHint")}
        errors={errors?.day}
        name="day"
        type="date"
        required
      />
      <Button look="primary" disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("set")}
      </Button>
      <Status>{saved && !busy && t("saved")}</Status>
    </KeptForm>
  );
}
