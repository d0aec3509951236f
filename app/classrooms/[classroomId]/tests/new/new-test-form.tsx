"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import {
  type Settings,
  SettingsFields,
} from "@/app/classrooms/[classroomId]/tests/settings-fields";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { setTest } from "./actions";

type Props = {
  classroomId: string;
  zone: string;
  choices: { versionId: string; label: string }[];
};

const usual: Settings = {
  ...{ title: "", opens: "", due: "", minutes: null, tries: 1 },
  ...{ feedback: "AFTER_DUE", order: "OWN", certainty: false },
};

export function NewTestForm({ classroomId, zone, choices }: Props) {
  const t = useTranslations("TestSettings");
  const [{ errors }, submit, busy] = useActionState(setTest, {});
  return (
    <KeptForm action={submit} className="flex flex-col gap-4">
      <input type="hidden" name="classroomId" value={classroomId} />
      <SelectField label={t("module")} errors={errors?.versionId} name="versionId">
        {choices.map(({ versionId, label }) => (
          <option key={versionId} value={versionId}>
            {label}
          </option>
        ))}
      </SelectField>
      <SettingsFields zone={zone} settings={usual} errors={errors} />
      <Button look="primary" disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("toQuestions")}
      </Button>
    </KeptForm>
  );
}
