"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { WaitNotice } from "@/components/wait-notice";
import { setForgottenPassword } from "./actions";

/** @param email by which a password manager knows whose password is set */
export function ResetForm({ token, email }: { token: string; email: string }) {
  const t = useTranslations("Reset");
  const [{ spent, waitMinutes, errors }, submit, busy] = useActionState(setForgottenPassword, {});
  return (
    <form action={submit} className="flex flex-col gap-4">
      <WaitNotice minutes={waitMinutes} />
      {spent && <Notice>{t("spent")}</Notice>}
      <input type="hidden" name="token" value={token} />
      <input hidden type="email" autoComplete="username" defaultValue={email} />
      <Field
        label={t("password")}
        hint={t("passwordHint")}
        errors={errors?.password}
        name="password"
        type="password"
        autoComplete="new-password"
        required
      />
      <Button look="primary" disabled={busy}>
        {busy ? t("busy") : t("submit")}
      </Button>
    </form>
  );
}
