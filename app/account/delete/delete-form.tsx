"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { WaitNotice } from "@/components/wait-notice";
import { deleteAccount } from "./actions";

export function DeleteForm() {
  const t = useTranslations("Leaving");
  const [{ refused, lastAdmin, waitMinutes, errors }, submit, busy] = useActionState(
    deleteAccount,
    {},
  );
  return (
    <form action={submit} className="flex flex-col gap-4">
      <WaitNotice minutes={waitMinutes} />
      {refused && <Notice>{t("refused")}</Notice>}
      {lastAdmin && <Notice>{t("lastAdmin")}</Notice>}
      <Field
        label={t("password")}
        errors={errors?.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <Button disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("submit")}
      </Button>
    </form>
  );
}
