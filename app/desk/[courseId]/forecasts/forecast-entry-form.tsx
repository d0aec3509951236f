"use client";

import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, SelectField, TextAreaField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { Status } from "@/components/ui/status";
import { type EntryOutcome, saveForecast } from "./actions";

type Written = Record<
  "question" | "criterion" | "criterionBy" | "deadline" | "deadlineBy" | "deadlineGrounds",
  string
>;

type Props = { courseId: string; factId: string; revision: number | null; written: Written };

/** By what and by when a forecast is judged, for students to give a probability to. */
export function ForecastEntryForm({ courseId, factId, revision, written }: Props) {
  const t = useTranslations("DeskForecast");
  const [outcome, submit, busy] = useActionState<EntryOutcome, FormData>(saveForecast, {});
  const [opened] = useState(revision);
  const { errors, saved, conflict } = outcome;
  return (
    <KeptForm action={submit} className="flex flex-col gap-3">
      <input type="hidden" name="courseId" value={courseId} />
      <input type="hidden" name="factId" value={factId} />
      <input type="hidden" name="seen" value={saved ?? conflict ?? opened ?? ""} />
      <TextAreaField
        label={t("question")}
        hint={t("questionHint")}
        errors={errors?.question}
        name="question"
        defaultValue={written.question}
        maxLength={300}
        required
      />
      <TextAreaField
        label={t("criterion")}
        errors={errors?.criterion}
        name="criterion"
        defaultValue={written.criterion}
        maxLength={500}
        required
      />
      <SetBy name="criterionBy" label={t("criterionBy")} chosen={written.criterionBy} />
      <Field
        label={t("deadline")}
        errors={errors?.deadline}
        name="deadline"
        type="date"
        defaultValue={written.deadline}
        required
      />
      <SetBy name="deadlineBy" label={t("deadlineBy")} chosen={written.deadlineBy} />
      <TextAreaField
        label={t("grounds")}
        errors={errors?.deadlineGrounds}
        name="deadlineGrounds"
        defaultValue={written.deadlineGrounds}
        maxLength={300}
        required
      />
      <Button disabled={busy} className="self-start">
        {busy ? t("busy") : t("save")}
      </Button>
      {conflict !== undefined && !busy && <Notice>{t("conflict")}</Notice>}
      <Status>{saved !== undefined && !busy && t("saved")}</Status>
    </KeptForm>
  );
}

function SetBy({ name, label, chosen }: { name: string; label: string; chosen: string }) {
  const t = useTranslations("DeskForecast");
  return (
    <SelectField label={label} name={name} defaultValue={chosen}>
      <option value="us">{t("us")}</option>
      <option value="author">{t("author")}</option>
    </SelectField>
  );
}
