"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Status } from "@/components/ui/status";
import { WaitNotice } from "@/components/wait-notice";
import { changePassword } from "./actions";

/** @param email by which a password manager knows whose password changes */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations("Account");
  const [{ saved, refused, waitMinutes, errors }, submit, busy] = useActionState(
    changePassword,
    {},
  );
  return (
    <form action={submit} className="flex flex-col gap-4">
      <p className="text-muted">{t("passwordEnds")}</p>
      <WaitNotice minutes={waitMinutes} />
      {refused && <Notice>{t("passwordRefused")}</Notice>}
      <input hidden type="email" autoComplete="username" defaultValue={email} />
      <Field
        label={t("presentPassword")}
        errors={errors?.present}
        name="present"
        type="password"
        autoComplete="current-password"
        required
      />
      <Field
        label={t("newPassword")}
        hint={t("newPasswordHint")}
        errors={errors?.password}
        name="password"
        type="password"
        autoComplete="new-password"
        required
      />
      <Button look="primary" disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("savePassword")}
      </Button>
      <Status>{saved && t("passwordSaved")}</Status>
    </form>
  );
}
