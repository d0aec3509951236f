"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field, SelectField } from "@/components/ui/field";
import { assignModule } from "./actions";

type Props = {
  classroomId: string;
  zone: string;
  choices: { versionId: string; title: string; label: string }[];
};

export function NewAssignmentForm({ classroomId, zone, choices }: Props) {
  const t = useTranslations("NewAssignment");
  const [{ errors, kept }, submit, busy] = useActionState(assignModule, {});
  return (
    <form action={submit} className="flex flex-col gap-4">
      <input type="hidden" name="classroomId" value={classroomId} />
      <SelectField
        label={t("module")}
        errors={errors?.versionId}
        name="versionId"
        key={kept?.versionId}
        defaultValue={kept?.versionId}
      >
        {choices.map(({ versionId, label }) => (
          <option key={versionId} value={versionId}>
            {label}
          </option>
        ))}
      </SelectField>
      <Field
        label={t("name")}
        errors={errors?.title}
        name="title"
        defaultValue={kept?.title ?? choices[0]?.title}
        maxLength={120}
        required
      />
      <Field
        label={t("due")}
        hint={t("dueHint", { zone })}
        errors={errors?.due}
        name="due"
        type="datetime-local"
        defaultValue={kept?.due}
        required
      />
      <Button look="primary" disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("submit")}
      </Button>
    </form>
  );
}
