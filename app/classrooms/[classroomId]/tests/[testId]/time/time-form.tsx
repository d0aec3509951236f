"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field, SelectField } from "@/components/ui/field";
import { KeptForm } from "@/components/ui/kept-form";
import { Status } from "@/components/ui/status";
import type { TestRef } from "@/lib/class-test/schema";
import { giveTime } from "./actions";

type Props = {
  test: TestRef;
  zone: string;
  /** Whether the test has a timer at all. */
  isTimed: boolean;
  students: readonly { id: string; name: string }[];
};

export function TimeForm({ test, zone, isTimed, students }: Props) {
  const t = useTranslations("TestTime");
  const [{ errors, saved }, submit, busy] = useActionState(giveTime, {});
  return (
    <KeptForm action={submit} className="flex w-full flex-col gap-4">
      <input type="hidden" name="classroomId" value={test.classroomId} />
      <input type="hidden" name="testId" value={test.testId} />
      <SelectField label={t("student")} errors={errors?.userId} name="userId">
        {students.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <Field
        label={t("extra")}
        hint={t(isTimed ? "extraHint" : "extraUntimed")}
        errors={errors?.extraMinutes}
        name="extraMinutes"
        inputMode="numeric"
        autoComplete="off"
        defaultValue=""
      />
      <Field
        label={t("later")}
        hint={t("laterHint", { zone })}
        errors={errors?.due}
        name="due"
        type="datetime-local"
        defaultValue=""
      />
      <Button disabled={busy} className="self-start">
        {busy ? t("busy") : t("giveNow")}
      </Button>
      <Status>{saved && !busy && t("given")}</Status>
    </KeptForm>
  );
}
