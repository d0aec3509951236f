"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { UnprovenNotice } from "@/app/account/proof";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { choosePassword } from "./actions";

/** @param email by which a password manager knows whose password it is */
export function FirstPasswordForm({ email }: { email: string }) {
  const t = useTranslations("Account");
  const [outcome, submit, busy] = useActionState(choosePassword, {});
  return (
    <form action={submit} className="flex flex-col gap-4">
      <p className="text-muted">{t("noPassword")}</p>
      <UnprovenNotice {...outcome} />
      <input hidden type="email" autoComplete="username" defaultValue={email} />
      <Field
        label={t("firstPassword")}
        hint={t("newPasswordHint")}
        errors={outcome.errors?.password}
        name="password"
        type="password"
        autoComplete="new-password"
        required
      />
      <Button look="primary" disabled={busy} className="sm:self-start">
        {busy ? t("busy") : t("savePassword")}
      </Button>
    </form>
  );
}
