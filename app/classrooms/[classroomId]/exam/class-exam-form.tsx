"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Status } from "@/components/ui/status";
import { setExamOfClass } from "./actions";

type Props = {
  classroomId: string;
  /** "2026-12-24", or null where none is set. */
  date: string | null;
};

export function ClassExamForm({ classroomId, date }: Props) {
  const t = useTranslations("ClassExam");
  const [{ saved, errors }, submit, busy] = useActionState(setExamOfClass, {});
  return (
    <KeptForm action={submit} className="flex w-full flex-col gap-3">
      <input type="hidden" name="classroomId" value={classroomId} />
      <Field
        label={t("day")}
        hint={t("dayHint")}
        errors={errors?.day}
        name="day"
        type="date"
        key={date}
        defaultValue={date ?? ""}
        required
      />
      <Button disabled={busy} className="self-start">
        {busy ? t("busy") : t(date === null ? "set" : "change")}
      </Button>
      <Status>{saved && !busy && t("saved")}</Status>
    </KeptForm>
  );
}
