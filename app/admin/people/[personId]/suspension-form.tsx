"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SecondStep } from "@/components/ui/second-step";
import { suspendPerson } from "./actions";

export function SuspensionForm({ personId }: { personId: string }) {
  const t = useTranslations("Person");
  const [{ refusal, errors, kept }, submit, busy] = useActionState(suspendPerson, {});
  return (
    <>
      {refusal && <Notice>{t(`refusals.${refusal}`)}</Notice>}
      <SecondStep label={t("suspend")}>
        <p>{t("suspendText")}</p>
        <form action={submit} className="flex w-full flex-col gap-3">
          <input type="hidden" name="personId" value={personId} />
          <Field
            label={t("reason")}
            hint={t("reasonHint")}
            errors={errors?.reason}
            name="reason"
            defaultValue={kept}
            maxLength={500}
            autoComplete="off"
            required
          />
          <Button disabled={busy} className="sm:self-start">
            {busy ? t("busy") : t("suspendSure")}
          </Button>
        </form>
      </SecondStep>
    </>
  );
}
